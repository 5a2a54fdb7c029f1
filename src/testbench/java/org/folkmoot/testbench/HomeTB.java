package org.folkmoot.testbench;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.testbench.BrowserTest;

/** Unverified here: written for licence holders, compiled but never run by this project. */
class HomeTB extends PortalTestBench {

    @BrowserTest
    void homeSaysWhatThisIs() {
        open("/");

        assertThat($("h1").waitForFirst().getText()).isNotBlank();
    }
}
