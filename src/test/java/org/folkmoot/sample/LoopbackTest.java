package org.folkmoot.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.mock.env.MockEnvironment;

class LoopbackTest {

    private final SampleStaysHome rule = new SampleStaysHome();

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "127.8.9.10", "::1", "0:0:0:0:0:0:0:1", "localhost", " 127.0.0.1 "})
    void theSampleStartsOnLoopback(String address) {
        assertThatCode(() -> start("sample", address)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "",
                "192.168.1.20",
                "10.0.0.1",
                "example.org",
                "localhost.example.org",
            })
    void theSampleRefusesEveryOtherAddress(String address) {
        assertThatThrownBy(() -> start("sample", address)).isInstanceOf(NotOnThisAddressException.class);
    }

    @Test
    void noAddressMeansAllOfThemAndIsRefused() {
        var environment = new MockEnvironment();
        environment.setActiveProfiles("sample");
        assertThatThrownBy(() -> rule.postProcessEnvironment(environment, new SpringApplication()))
                .isInstanceOf(NotOnThisAddressException.class);
    }

    @Test
    void withoutTheSampleEveryAddressIsFine() {
        assertThatCode(() -> start("mariadb", "0.0.0.0")).doesNotThrowAnyException();
    }

    @Test
    void theRefusalIsASentenceThatNamesTheAddressAndTheWayOut() {
        var analysis = new NotOnThisAddressAnalyzer().analyze(new NotOnThisAddressException("0.0.0.0"));
        assertThat(analysis.getDescription()).contains("this machine only, not on 0.0.0.0");
        assertThat(analysis.getAction()).contains("server.address");
    }

    private void start(String profile, String address) {
        var environment = new MockEnvironment().withProperty("server.address", address);
        environment.setActiveProfiles(profile);
        rule.postProcessEnvironment(environment, new SpringApplication());
    }
}
