package dev.ferrograph.ingest.programme;

import dev.ferrograph.ingest.yaml.Place;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Goes through <a href="https://www.w3.org/TR/xml/">XML</a> element by element with the
 * parser of the JDK. There are no document types here, so no entities of one's own and
 * nothing outside of the file. Tolerated: empty lines before the declaration.
 */
final class XmlExport {

	/** The exports have seven levels; HTML in an abstract has some more. */
	private static final int DEEPEST = 64;

	/** Texts that may be HTML; its tags are texts as well, whether escaped or not. */
	private static final Set<String> HTML = Set.of("title", "subtitle", "abstract", "description");

	/** After empty lines, as templates leave them, XML allows none. */
	private static final Pattern LATE_DECLARATION = Pattern.compile("\\A\\s+(<\\?xml\\s[^>]*\\?>)");

	private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

	static {
		FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		FACTORY.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
		FACTORY.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
		FACTORY.setXMLResolver((publicId, systemId, baseUri, namespace) -> new StringReader(""));
	}

	private final ExportText text;

	private final XMLStreamReader parser;

	private final Set<String> passedOver;

	private int depth;

	private XmlExport(ExportText text, Set<String> passedOver) throws XMLStreamException {
		this.text = text;
		this.parser = FACTORY.createXMLStreamReader(text);
		this.passedOver = passedOver;
	}

	/**
	 * Has a file read by a reader, which is handed the root element.
	 * @param passedOver the names of elements that no node needs
	 * @throws UnreadableProgrammeException if it is no XML or broken, or the reader
	 * throws it
	 */
	static void read(ExportText text, Set<String> passedOver, Consumer<XmlExport> reader) {
		NotAProgramme.refuseUnless('<', text, "XML");
		var declaration = LATE_DECLARATION.matcher(text.beginning());
		if (declaration.find()) {
			text.blank(declaration.start(1), declaration.end(1));
		}
		try {
			var xml = new XmlExport(text, passedOver);
			while (xml.next() != XMLStreamConstants.START_ELEMENT) {
				// a declaration or comments
			}
			reader.accept(xml);
			while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
				// comments
			}
		}
		catch (XMLStreamException e) {
			throw BrokenXml.refusal(e, text);
		}
	}

	/** The name of the current element in small letters. */
	String name() {
		return parser.getLocalName().toLowerCase(Locale.ROOT);
	}

	/** Where the start tag of the current element ends. */
	Place place() {
		var location = parser.getLocation();
		return new Place(text.file(), Math.max(1, location.getLineNumber()), Math.max(1, location.getColumnNumber()));
	}

	/** The attributes of the current element, named as in its node. */
	Node.Fields attributes() {
		return new Node.Fields(attributeParts(), place());
	}

	/**
	 * Hands over each element within the current one. A reader takes all of it, or
	 * nothing, in which case it is passed over.
	 */
	void eachElement(Runnable reader) {
		var inside = depth;
		while (step() != XMLStreamConstants.END_ELEMENT) {
			if (parser.isStartElement()) {
				reader.run();
				while (depth > inside) {
					step();
					text.more();
				}
				text.more();
			}
		}
	}

	/** All of the current element. */
	Node.Fields node() {
		var place = place();
		var node = element();
		return node instanceof Node.Fields fields ? fields : new Node.Fields(Map.of(Node.Fields.CONTENT, node), place);
	}

	private Node element() {
		var place = place();
		var html = HTML.contains(name());
		Map<String, Node> parts = attributeParts();
		Map<String, List<Node>> children = new LinkedHashMap<>();
		var content = new StringBuilder();
		var inside = depth;
		while (step() != XMLStreamConstants.END_ELEMENT || depth >= inside) {
			if (html) {
				appendHtml(content);
			}
			else if (parser.isStartElement()) {
				child(children);
			}
			else if (parser.isCharacters()) {
				content.append(parser.getText());
			}
		}
		children.forEach((name, nodes) -> parts.put(name,
				nodes.size() == 1 ? nodes.getFirst() : new Node.Items(nodes, nodes.getFirst().place())));
		var written = content.toString();
		if (parts.isEmpty()) {
			return new Node.Text(written, place);
		}
		if (!written.isBlank()) {
			parts.put(Node.Fields.CONTENT, new Node.Text(written, place));
		}
		return new Node.Fields(parts, place);
	}

	private void child(Map<String, List<Node>> children) {
		var name = name();
		if (passedOver.contains(name)) {
			var inside = depth;
			while (depth >= inside) {
				step();
				text.more();
			}
			return;
		}
		var child = element();
		if (!(child instanceof Node.Text empty && empty.value().isBlank())) {
			children.computeIfAbsent(name, any -> new ArrayList<>()).add(child);
		}
	}

	private void appendHtml(StringBuilder content) {
		if (parser.isCharacters()) {
			content.append(parser.getText());
		}
		else if (parser.isStartElement()) {
			content.append('<').append(parser.getLocalName()).append('>');
		}
		else if (parser.isEndElement()) {
			content.append("</").append(parser.getLocalName()).append('>');
		}
	}

	private Map<String, Node> attributeParts() {
		Map<String, Node> parts = new LinkedHashMap<>();
		for (var i = 0; i < parser.getAttributeCount(); i++) {
			var value = parser.getAttributeValue(i);
			if (!value.isBlank()) {
				parts.put("@" + parser.getAttributeLocalName(i).toLowerCase(Locale.ROOT),
						new Node.Text(value, place()));
			}
		}
		return parts;
	}

	private int step() {
		try {
			return next();
		}
		catch (XMLStreamException e) {
			throw BrokenXml.refusal(e, text);
		}
	}

	private int next() throws XMLStreamException {
		var event = parser.next();
		switch (event) {
			case XMLStreamConstants.START_ELEMENT -> {
				if (++depth > DEEPEST) {
					throw new UnreadableProgrammeException(place(),
							"elements are nested more than %d levels deep; no programme has that".formatted(DEEPEST));
				}
			}
			case XMLStreamConstants.END_ELEMENT -> depth--;
			case XMLStreamConstants.DTD -> throw new UnreadableProgrammeException(place(),
					"document types (<!DOCTYPE …>) are not allowed, since they can name other files; remove it");
			case XMLStreamConstants.ENTITY_REFERENCE ->
				throw new UnreadableProgrammeException(place(), BrokenXml.unknownEntity(parser.getLocalName()));
			default -> {
			}
		}
		return event;
	}

}
