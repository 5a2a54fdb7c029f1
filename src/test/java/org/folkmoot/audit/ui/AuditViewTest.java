package org.folkmoot.audit.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.folkmoot.audit.AuditLine;
import org.folkmoot.audit.AuditLog;
import org.folkmoot.member.Role;
import org.folkmoot.member.TestMembers;
import org.folkmoot.shared.ui.EmptyState;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.testing.PortalTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PortalTest
class AuditViewTest extends SpringBrowserlessTest {

    @Autowired
    TestMembers people;

    @Autowired
    AuditLog log;

    @AfterEach
    void signOut() {
        people.signOut();
    }

    @Test
    void linesAreListedAndTheFilterStandsInTheAddress() {
        people.signIn(people.named("Ada Finch", Role.ADMINISTRATOR));
        log.record(line("Anna Lark", "participant", "steering"));
        log.record(line("<b>Ben</b>", null, "x".repeat(200)));
        UI.getCurrent().navigate("admin/audit", QueryParameters.empty());
        assertThat($(Row.class).all()).hasSize(2);
        UI.getCurrent().navigate("admin/audit", QueryParameters.simple(Map.of("subject", "lark", "from", "nonsense")));
        assertThat(text($(Row.class).single()))
                .contains("Roles changed: Anna Lark", "by Ada Finch", "participant → steering");
        assertThat($(TextField.class).all()).anyMatch(field -> field.getValue().equals("lark"));
        UI.getCurrent().navigate("admin/audit", QueryParameters.simple(Map.of("words", "nowhere")));
        assertThat($(EmptyState.class).exists()).isTrue();
    }

    @Test
    void theSealsAreChecked() {
        people.signIn(people.named("Ada Finch", Role.ADMINISTRATOR));
        log.record(line("Anna Lark", null, null));
        navigate("admin/audit", AuditView.class);
        test($(Button.class).all().stream()
                        .filter(one -> one.getText().startsWith("Check"))
                        .findFirst()
                        .orElseThrow())
                .click();
        assertThat(text($(Main.class).first())).contains("Nothing is sealed yet; 1 line waits");
    }

    @Test
    void managersDoNotOpenTheLog() {
        people.signIn(people.person(Role.MANAGER));
        assertThat(opens()).isFalse();
    }

    private boolean opens() {
        try {
            navigate("admin/audit", AuditView.class);
            return true;
        } catch (AssertionError | RuntimeException notOpened) {
            return false;
        }
    }

    private static AuditLine line(String subject, String before, String after) {
        return new AuditLine("member.audit.roles-changed", "idea", null, subject, before, after);
    }

    private static String text(Component part) {
        return part.getElement().getTextRecursively();
    }
}
