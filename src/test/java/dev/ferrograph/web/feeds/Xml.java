package dev.ferrograph.web.feeds;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document as an XML parser reads it, with the namespace that its root has. */
record Xml(Document document) {

	static Xml of(String text) {
		try {
			var factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return new Xml(factory.newDocumentBuilder()
				.parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
		}
		catch (Exception e) {
			throw new AssertionError(text, e);
		}
	}

	/** The root, as {@code {namespace}name}. */
	String root() {
		var root = document.getDocumentElement();
		return "{%s}%s".formatted(root.getNamespaceURI(), root.getLocalName());
	}

	/** All elements of this name in the root's namespace. */
	List<Element> elements(String name) {
		return elements(document.getDocumentElement(), name);
	}

	static List<Element> elements(Element within, String name) {
		var found = within.getElementsByTagNameNS(within.getNamespaceURI(), name);
		return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
	}

	/** What the elements of this name say. */
	List<String> texts(String name) {
		return elements(name).stream().map(Element::getTextContent).toList();
	}

}
