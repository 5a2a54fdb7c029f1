package org.folkmoot.account;

import org.folkmoot.shared.FolkmootSettings;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** The device keeps the passkey with its owner's name, and asks for finger, face or PIN each time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PasskeySettings.class)
class PasskeyConfiguration {

    private static final String NAME = "Folkmoot";

    @Bean
    WebAuthnRelyingPartyOperations relyingParty(PasskeyStore store, PasskeySettings settings, FolkmootSettings portal) {
        var us = PublicKeyCredentialRpEntity.builder()
                .id(settings.relyingParty(portal))
                .name(NAME)
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(store, store, us, settings.origins(portal));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }
}
