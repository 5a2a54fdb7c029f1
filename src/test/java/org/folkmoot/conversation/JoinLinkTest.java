package org.folkmoot.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JoinLinkTest {

    @Test
    void anHttpsAddressIsKeptAsItIsAndNothingIsNone() {
        assertThat(new JoinLink(" https://meet.example.org/j/1?pwd=a%20b ").value())
                .isEqualTo("https://meet.example.org/j/1?pwd=a%20b");
        assertThat(JoinLink.of(" ")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://meet.example.org/j",
                "javascript:alert(1)",
                "meet.example.org/j",
                "https://",
                "https://localhost/j",
                "https://me:secret@meet.example.org/j",
                "https://meet.example.org/a b",
                "//meet.example.org"
            })
    void anythingElseIsRefused(String typed) {
        assertThatThrownBy(() -> new JoinLink(typed))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("conversation.input.join-link");
    }

    @Test
    void itHasAtMostFiveHundredCharactersAndDoesNotWriteItself() {
        var start = "https://meet.example.org/";
        var longest = new JoinLink(start + "x".repeat(500 - start.length()));
        assertThat(longest.toString()).doesNotContain("meet");
        assertThatThrownBy(() -> new JoinLink(longest.value() + "x")).hasMessage("input.too-long");
    }
}
