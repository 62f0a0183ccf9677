package dev.ferrograph.neo4j;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A connection on which the server's answer to where to go is replaced. It knows of
 * <a href="https://neo4j.com/docs/bolt/current/bolt/message/">Bolt</a> as much as that
 * takes.
 */
class RoutedConversation implements ForwardedServer.Conversation {

	private static final byte ROUTE = 0x66;

	private static final byte RUN = 0x10;

	private static final byte BEGIN = 0x11;

	private static final byte GOODBYE = 0x02;

	private static final byte RECORD = 0x71;

	private static final int PROPOSAL = 4;

	private static final byte[] MANIFEST = { 0, 0, 1, (byte) 0xFF };

	private final Supplier<Map<String, List<String>>> members;

	private final Consumer<String> statements;

	/** The kinds of the requests that are not answered yet. */
	private final BlockingQueue<Byte> requests = new LinkedBlockingQueue<>();

	RoutedConversation(Supplier<Map<String, List<String>>> members, Consumer<String> statements) {
		this.members = members;
		this.statements = statements;
	}

	@Override
	public void ask(InputStream client, OutputStream server) throws IOException {
		var in = new DataInputStream(client);
		server.write(in.readNBytes(PROPOSAL));
		for (int version = 0; version < 4; version++) {
			var proposal = in.readNBytes(PROPOSAL);
			// a longer handshake, which nothing here would understand
			server.write(Arrays.equals(proposal, MANIFEST) ? new byte[PROPOSAL] : proposal);
		}
		for (var message = read(in); message != null; message = read(in)) {
			byte kind = message[1];
			if (kind == RUN || kind == BEGIN) {
				statements.accept(new String(message, StandardCharsets.ISO_8859_1));
			}
			if (kind != GOODBYE) {
				requests.add(kind);
			}
			write(server, message);
		}
	}

	@Override
	public void answer(InputStream server, OutputStream client) throws IOException {
		var in = new DataInputStream(server);
		client.write(in.readNBytes(PROPOSAL));
		for (var message = read(in); message != null; message = read(in)) {
			if (message[1] == RECORD || requests.remove() != ROUTE) {
				write(client, message);
			}
			else {
				write(client, routes());
			}
		}
	}

	/** A message, put together from its chunks; null at the end. */
	private static byte @Nullable [] read(DataInputStream in) throws IOException {
		var message = new ByteArrayOutputStream();
		try {
			while (true) {
				int size = in.readUnsignedShort();
				if (size > 0) {
					message.write(in.readNBytes(size));
				}
				else if (message.size() > 0) {
					return message.toByteArray();
				}
			}
		}
		catch (EOFException e) {
			return null;
		}
	}

	private static void write(OutputStream out, byte[] message) throws IOException {
		var chunks = new ByteArrayOutputStream();
		var data = new DataOutputStream(chunks);
		for (int start = 0; start < message.length; start += 0xFFFF) {
			int size = Math.min(0xFFFF, message.length - start);
			data.writeShort(size);
			data.write(message, start, size);
		}
		data.writeShort(0);
		out.write(chunks.toByteArray());
		out.flush();
	}

	/** {@code SUCCESS {rt: {ttl, db, servers: [{role, addresses}]}}} */
	private byte[] routes() throws IOException {
		var bytes = new ByteArrayOutputStream();
		bytes.writeBytes(new byte[] { (byte) 0xB1, 0x70, (byte) 0xA1 });
		text(bytes, "rt");
		bytes.write(0xA3);
		text(bytes, "ttl");
		bytes.write(60);
		text(bytes, "db");
		text(bytes, "neo4j");
		text(bytes, "servers");
		var roles = members.get();
		bytes.write(0x90 + roles.size());
		for (var role : roles.entrySet()) {
			bytes.write(0xA2);
			text(bytes, "role");
			text(bytes, role.getKey());
			text(bytes, "addresses");
			bytes.write(0x90 + role.getValue().size());
			for (var address : role.getValue()) {
				text(bytes, address);
			}
		}
		return bytes.toByteArray();
	}

	private static void text(ByteArrayOutputStream bytes, String text) {
		bytes.write(0xD0);
		bytes.write(text.length());
		bytes.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
	}

}
