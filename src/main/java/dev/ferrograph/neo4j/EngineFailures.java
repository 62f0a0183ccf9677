package dev.ferrograph.neo4j;

import java.util.Map;
import java.util.Objects;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.TransientException;
import org.neo4j.gqlstatus.ErrorGqlStatusObject;
import org.neo4j.kernel.api.exceptions.Status;

/** Failures of the engine as the driver tells those of a server. */
final class EngineFailures {

	private EngineFailures() {
	}

	/** The driver's exception for the code that a server would answer. */
	static Neo4jException asOfServer(Throwable failure) {
		var status = status(failure).code();
		var code = status.serialize();
		var message = Objects.requireNonNullElseGet(failure.getMessage(), status::description);
		var gqlStatus = ErrorGqlStatusObject.DEFAULT_STATUS_CODE;
		var description = ErrorGqlStatusObject.DEFAULT_STATUS_DESCRIPTION;
		if (failure instanceof ErrorGqlStatusObject error) {
			gqlStatus = error.gqlStatus();
			description = error.statusDescription();
		}
		return switch (status.classification()) {
			case ClientError, ClientNotification ->
				new ClientException(gqlStatus, description, code, message, Map.of(), failure);
			case TransientError -> new TransientException(gqlStatus, description, code, message, Map.of(), failure);
			case DatabaseError -> new DatabaseException(gqlStatus, description, code, message, Map.of(), failure);
		};
	}

	private static Status status(Throwable failure) {
		var status = Status.statusCodeOf(failure);
		if (status != null) {
			return status;
		}
		return switch (failure) {
			case OutOfMemoryError e -> Status.General.OutOfMemoryError;
			case StackOverflowError e -> Status.General.StackOverFlowError;
			default -> Status.General.UnknownError;
		};
	}

}
