package org.folkmoot.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import org.folkmoot.search.TestThings;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;

@PortalTest
@WithMockUser(roles = "ADMINISTRATOR")
class IndexViewTest extends SpringBrowserlessTest {

    @Autowired
    TestThings things;

    @Test
    void anAdministratorSeesWhatTheIndexHoldsAndThatNothingWaits() {
        things.save("Benches along the mill path", "People could rest.");
        navigate(IndexView.ROUTE, IndexView.class);
        assertThat($(IndexView.class).single().getElement().getTextRecursively())
                .contains(
                        "The index holds everything the database holds",
                        "None waits",
                        "1 in the index, 1 in the database");
    }
}
