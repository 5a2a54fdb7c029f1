package org.folkmoot.testbench;

import com.vaadin.testbench.BrowserTest;

/** Unverified here: written for licence holders, compiled but never run by this project. */
class PutForwardTB extends PortalTestBench {

    @BrowserTest
    void participantPutsAnIdeaForwardAndReadsIt() {
        var title = "Benches along the mill path " + System.currentTimeMillis();
        signInAs("participant@example.org");

        open("/ideas/new");
        field("Title").sendKeys(title);
        field("What would you do, and why?")
                .sendKeys("A bench every half mile, so that more people can walk into town.");
        press("Put forward");

        waitForHeading(title);
    }
}
