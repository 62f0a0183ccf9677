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
		this.writer = writer(bytes);
		write(xml -> {
			xml.writeStartDocument("UTF-8", "1.0");
			xml.writeStartElement(root);
			xml.writeDefaultNamespace(namespace);
		});
	}

	private static XMLStreamWriter writer(ByteArrayOutputStream bytes) {
		try {
			return XMLOutputFactory.newFactory().createXMLStreamWriter(bytes, "UTF-8");
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	/** Begins an element that has others. */
	XmlText open(String name) {
		return write(xml -> xml.writeStartElement(name));
	}

	/** Ends the element that was begun last. */
	XmlText close() {
		return write(XMLStreamWriter::writeEndElement);
	}

	/** Adds an element with a text. */
	XmlText text(String name, String text) {
		return write(xml -> {
			xml.writeStartElement(name);
			xml.writeCharacters(allowed(text));
			xml.writeEndElement();
		});
	}

	/** Adds an element that has only attributes, given as names and values in turn. */
	XmlText empty(String name, String... attributes) {
		return write(xml -> {
			xml.writeEmptyElement(name);
			for (int i = 0; i < attributes.length; i += 2) {
				xml.writeAttribute(attributes[i], allowed(attributes[i + 1]));
			}
		});
	}

	/** Ends the document and shows it. */
	byte[] end() {
		write(xml -> {
			xml.writeEndDocument();
			xml.close();
		});
		return bytes.toByteArray();
	}

	private XmlText write(Step step) {
		try {
			step.write(writer);
			return this;
		}
		catch (XMLStreamException e) {
			throw failed(e);
		}
	}

	private interface Step {

		void write(XMLStreamWriter xml) throws XMLStreamException;

	}

	private static String allowed(String text) {
		return FORBIDDEN.matcher(text).replaceAll("");
	}

	private static IllegalStateException failed(XMLStreamException e) {
		return new IllegalStateException("XML can't be written to memory", e);
	}

}
