package dev.ferrograph.api;

import graphql.language.Document;

/** What every document must keep beside the validation rules of the specification. */
public interface DocumentRule {

	/**
	 * Checks a document, which may be invalid otherwise.
	 * @throws RefusedQueryException if it breaks the rule
	 */
	void check(Document document);

}
