package org.folkmoot.openfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.folkmoot.openfigures.StripSites.Allowed;
import org.folkmoot.shared.UnusableInputException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StripSitesTest {

    @Test
    void whatIsTypedBecomesWhatBrowsersCompare() {
        var sites = StripSites.listed(
                "  HTTPS://WWW.Example.org/ \n\nhttp://localhost:8081\nhttps://*.bücher.example\nhttps://www.example.org");
        assertThat(sites.sites())
                .containsExactly("https://www.example.org", "http://localhost:8081", "https://*.xn--bcher-kva.example");
        assertThat(sites.ancestors())
                .isEqualTo("https://www.example.org http://localhost:8081 https://*.xn--bcher-kva.example");
    }

    @Test
    void nobodyAndEveryoneAreSaidAsPoliciesSayIt() {
        assertThat(StripSites.NOBODY.ancestors()).isEqualTo("'none'");
        assertThat(StripSites.EVERYONE.ancestors()).isEqualTo("*");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "www.example.org",
                "https://",
                "https://example.org/page",
                "https://example.org; script-src *",
                "https://example.org, https://other.example",
                "https://example.org\\x",
                "https://me@example.org",
                "https://example.org:99999",
                "https://example.org:",
                "https://*.uk",
                "https://*",
                "https://a.*.example",
                "https://exa mple.org",
                "https://'self'",
                "https://-a.example",
                "javascript:alert(1)",
                "*",
                "'self'"
            })
    void nothingElseComesIntoTheHeader(String line) {
        assertThatThrownBy(() -> StripSites.listed(line))
                .isInstanceOfSatisfying(UnusableInputException.class, unusable -> {
                    assertThat(unusable.key()).isEqualTo("openfigures.sites.form");
                    assertThat(unusable.arguments()).containsExactly(line.strip());
                });
        assertThatThrownBy(() -> new StripSites(Allowed.LISTED, List.of(line)))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void aListNeedsASiteAndTakesForty() {
        assertThatThrownBy(() -> StripSites.listed(" \n "))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("openfigures.sites.none");
        assertThat(StripSites.listed(numbered(40)).sites()).hasSize(40);
        assertThatThrownBy(() -> StripSites.listed(numbered(41)))
                .isInstanceOf(UnusableInputException.class)
                .hasMessage("openfigures.sites.too-many");
        assertThatThrownBy(() -> StripSites.listed("https://" + "a".repeat(150) + ".example"))
                .isInstanceOf(UnusableInputException.class);
    }

    @Test
    void itComesBackFromTheDatabaseAsItWent() {
        var sites = StripSites.listed("https://www.example.org\nhttps://*.example.net");
        assertThat(StripSites.of(sites.allowed(), sites.lines())).isEqualTo(sites);
        assertThat(StripSites.of(Allowed.EVERYONE, "")).isEqualTo(StripSites.EVERYONE);
    }

    private static String numbered(int many) {
        return IntStream.range(0, many)
                .mapToObj(n -> "https://www" + n + ".example")
                .collect(Collectors.joining("\n"));
    }
}
