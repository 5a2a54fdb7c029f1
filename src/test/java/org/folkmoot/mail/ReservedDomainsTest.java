package org.folkmoot.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.member.EmailAddress;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReservedDomainsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org",
                "a@mail.example.com",
                "a@EXAMPLE.net",
                "a@suffolk.example",
                "a@b.invalid",
                "a@x.test",
                "a@localhost"
            })
    void nobodyReceivesMailThere(String address) {
        assertThat(ReservedDomains.holds(new EmailAddress(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@suffolk.gov.uk", "a@example.org.uk", "a@notexample.org", "a@example.info", "a@testing"})
    void othersMay(String address) {
        assertThat(ReservedDomains.holds(new EmailAddress(address))).isFalse();
    }
}
