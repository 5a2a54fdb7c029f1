package org.folkmoot.account;

/** The provider did not answer in time, or with nonsense. Other ways still work. */
class ProviderDownException extends RuntimeException {

    ProviderDownException(Throwable cause) {
        super(cause);
    }
}
