package org.folkmoot.testbench;

import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.ElementQuery;
import com.vaadin.testbench.TestBenchElement;
import com.vaadin.testbench.annotations.RunLocally;
import com.vaadin.testbench.parallel.Browser;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/**
 * A test against a portal that runs already: {@code -Dfolkmoot.url} (default http://localhost:8080), with the sample
 * programme, whose sign-ins take the password in {@code -Dfolkmoot.sample-password}.
 */
@RunLocally(Browser.CHROME)
abstract class PortalTestBench extends BrowserTestBase {

    void open(String route) {
        getDriver().get(concatUrl(System.getProperty("folkmoot.url", "http://localhost:8080"), route));
    }

    void signInAs(String email) {
        open("/sign-in");
        field("Email").sendKeys(email);
        field("Password").sendKeys(System.getProperty("folkmoot.sample-password", ""));
        press("Sign in");
        waitUntil(driver -> !driver.getCurrentUrl().endsWith("/sign-in"));
    }

    /** The input that a label belongs to, in a plain form as in a Vaadin field. */
    WebElement field(String label) {
        waitUntil(driver -> labels(label).exists());
        return findElement(By.id(labels(label).first().getDomAttribute("for")));
    }

    void press(String button) {
        waitUntil(driver -> Stream.of("vaadin-button", "button")
                        .flatMap(tag -> $(tag).all().stream())
                        .filter(candidate -> candidate.getText().strip().equals(button))
                        .findFirst()
                        .orElse(null))
                .click();
    }

    void waitForHeading(String text) {
        waitUntil(driver -> $("h1").withText(text).exists());
    }

    private ElementQuery<TestBenchElement> labels(String label) {
        return $("label").withCondition(candidate -> candidate.getText().strip().equals(label));
    }
}
