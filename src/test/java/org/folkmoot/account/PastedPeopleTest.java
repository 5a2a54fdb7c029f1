package org.folkmoot.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PastedPeopleTest {

    @Test
    void goodLinesGoAndTheOthersAreNamed() {
        var read = PastedPeople.read("""
                Ada Reed <ada@example.org>;
                "Reed, Bob" <BOB@example.org>

                carol@example.org,
                nobody
                Eve <eve@>
                ada@example.org
                """);
        assertThat(read.good())
                .extracting(
                        one -> one.person().name() + "|" + one.person().email().value())
                .containsExactly("Ada Reed|ada@example.org", "Reed, Bob|bob@example.org", "|carol@example.org");
        assertThat(read.problems())
                .extracting(one -> one.line() + " " + one.key())
                .containsExactly("5 member.email.form", "6 member.email.form", "7 account.invite.twice");
    }

    @Test
    void tooMuchIsRefusedAtOnce() {
        assertThatThrownBy(() -> PastedPeople.read("a@example.org\n".repeat(501)))
                .hasMessage("account.invite.too-many");
        assertThatThrownBy(() -> PastedPeople.read("a".repeat(100_001))).hasMessage("input.too-long");
        assertThatThrownBy(() -> PastedPeople.read(" \n ")).hasMessage("input.required");
    }

    @Test
    void aLongLineIsShownCut() {
        assertThat(PastedPeople.read("x".repeat(5000)).problems())
                .singleElement()
                .satisfies(one -> assertThat(one.text()).hasSize(80));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gmail.com", "@outlook.com", "no dots", "-a.example", "a..example", "", "http://a.example"})
    void domainsThatProveNothingAreRefused(String typed) {
        assertThatThrownBy(() -> new DomainName(typed)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDomainIsReadAsPeopleWriteIt() {
        assertThat(new DomainName(" @Suffolk.Example ").value()).isEqualTo("suffolk.example");
        assertThat(new DomainName("büro.example").value()).isEqualTo("xn--bro-hoa.example");
    }
}
