package dev.ferrograph.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class BudgetsTests {

	private final Budgets budgets = new Budgets(new WorkProperties(500, 5000, 1, 1, 1, 0, 100));

	@Test
	void eachClientHasItsOwn() {
		var one = Objects.requireNonNull(budgets.of(new InetSocketAddress("192.0.2.1", 1)));
		assertThat(one.spend(60)).isTrue();
		assertThat(one.spend(41)).isFalse();
		assertThat(one.remaining()).isEqualTo(40);
		assertThat(one.spend(40)).isTrue();
		assertThat(one.secondsLeft()).isBetween(1L, 60L);
		// whatever the port
		assertThat(budgets.of(new InetSocketAddress("192.0.2.1", 2))).isSameAs(one);
		assertThat(Objects.requireNonNull(budgets.of(new InetSocketAddress("192.0.2.2", 1))).remaining())
			.isEqualTo(100);
	}

	@Test
	void thereIsNoneForTheServiceItselfOrWithoutALimit() {
		assertThat(budgets.of(null)).isNull();
		assertThat(new Budgets(new WorkProperties(500, 5000, 1, 1, 1, 0, 0)).of(new InetSocketAddress("192.0.2.1", 1)))
			.isNull();
	}

}
