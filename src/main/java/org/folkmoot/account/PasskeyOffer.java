package org.folkmoot.account;

import java.io.Serializable;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;

/** A challenge to make a passkey; stays on the server until it is answered. */
public record PasskeyOffer(PublicKeyCredentialCreationOptions options) implements Serializable {

    /** For the browser. */
    public String json() {
        return PasskeyJson.write(options);
    }
}
