package dev.ferrograph.web;

/** An address can't be answered; the message is meant for whoever asked. */
class InvalidAddressException extends RuntimeException {

	InvalidAddressException(String message) {
		super(message);
	}

}
