package dev.ferrograph.neo4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.ferrograph.EmbeddedOnly;
import dev.ferrograph.FerrographTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;

/** The engine has what the service needs, and not what it never calls. */
@FerrographTest
@EmbeddedOnly
class EmbeddedNeo4jTests {

	@Autowired
	Driver driver;

	@Test
	void hasNoProceduresThatRegisterItWithItsMakers() {
		var procedures = driver.executableQuery("SHOW PROCEDURES YIELD name RETURN collect(name) AS names")
			.execute()
			.records()
			.getFirst()
			.get("names")
			.asList(name -> name.asString());
		assertThat(procedures).contains("db.index.fulltext.queryNodes").noneMatch(name -> name.startsWith("fleet"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "org.jutils.jprocesses.JProcesses", "com.profesorfalken.jpowershell.PowerShell",
			"com.profesorfalken.wmi4java.WMI4Java", "org.apache.hadoop.conf.Configuration",
			"org.apache.parquet.hadoop.ParquetReader", "org.xerial.snappy.Snappy", "com.github.luben.zstd.Zstd",
			"org.neo4j.importer.ImportCommand", "org.neo4j.export.UploadCommand" })
	void leavesOutWhatTheServiceNeverCalls(String name) {
		assertThat(ClassUtils.isPresent(name, null)).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "csv", "parquet" })
	void refusesToLoadAFileThatIsNotThere(String ending) {
		var query = driver.executableQuery("LOAD CSV FROM 'file:///none." + ending + "' AS line RETURN line");
		assertThatExceptionOfType(Neo4jException.class).isThrownBy(query::execute);
	}

}
