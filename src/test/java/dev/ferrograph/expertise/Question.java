package dev.ferrograph.expertise;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A question whose answer is known.
 *
 * @param name what it is about
 * @param asOf the day before which all that may be used was known
 * @param topics the topics that it gives
 * @param words its words, for those who look for words
 * @param input what {@code suggestAttendees} is given
 * @param leftOut the ids of people whom no ranking may name
 * @param answer the ids of the people to be found
 */
record Question(String name, LocalDate asOf, List<String> topics, String words, Map<String, Object> input,
		Set<String> leftOut, Set<String> answer) {
}
