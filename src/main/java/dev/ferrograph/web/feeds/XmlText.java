package dev.ferrograph.web.feeds;

import java.io.ByteArrayOutputStream;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** A document in XML, written from its beginning to its end. */
final class XmlText {

	/** What no document of XML 1.0 may have, not even as a reference. */
	private static final Pattern FORBIDDEN = Pattern
		.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

	private final XMLStreamWriter writer;

	/** Begins a document whose elements are all of one namespace. */
	XmlText(String root, String namespace) {
		try {
			this.writer = XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
			writer.writeStartDocument("UTF-8", "1.0");
			writer.writeStartElement(root);
			writer.writeDefaultNamespace(namespace);
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Begins an element that has others. */
	XmlText open(String name) {
		try {
			writer.writeStartElement(name);
			return this;
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Ends the element that was begun last. */
	XmlText close() {
		try {
			writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Adds an element with a text. */
	XmlText text(String name, String text) {
		try {
			writer.writeStartElement(name);
			writer.writeCharacters(allowed(text));
			writer.writeEndElement();
			return this;
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Adds an element that has only attributes, given as names and values in turn. */
	XmlText empty(String name, String... attributes) {
		try {
			writer.writeEmptyElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				writer.writeAttribute(attributes[i], allowed(attributes[i + 1]));
			}
			return this;
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Ends the document and shows it. */
	byte[] end() {
		try {
			writer.writeEndDocument();
			writer.close();
			return bytes.toByteArray();
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	private static String allowed(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}

	private static IllegalStateException failed(XMLStreamException e) {
		return new IllegalStateException("XML can't be written to memory", e);
	}

}
