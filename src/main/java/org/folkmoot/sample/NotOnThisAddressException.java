package org.folkmoot.sample;

/** The sample's sign-ins are known to all, and somebody would let the world in. */
class NotOnThisAddressException extends RuntimeException {

    NotOnThisAddressException(String address) {
        super(address);
    }

    String address() {
        return String.valueOf(getMessage());
    }
}
