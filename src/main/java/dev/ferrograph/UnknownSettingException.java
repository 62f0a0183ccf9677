package dev.ferrograph;

/** A property is named like those of the service, and is none of them. */
class UnknownSettingException extends RuntimeException {

	UnknownSettingException(String name, String advice) {
		super("There is no setting %s%s".formatted(name, advice));
	}

}
