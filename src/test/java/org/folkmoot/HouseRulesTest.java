package org.folkmoot;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.Html;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.LocalDate;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.ui.RichTextView;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;

/** Rules of the house that the modules' check does not know. */
class HouseRulesTest {

    private static final JavaClasses OURS = new ClassFileImporter(
                    java.util.List.of(new ImportOption.DoNotIncludeTests()))
            .importPackages("org.folkmoot");

    @Test
    void textFromPeopleReachesAPageOnlyThroughRichText() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(RichTextView.class)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Html.class)
                .check(OURS);
    }

    @Test
    void entitiesAndRepositoriesStayInsideTheirModule() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().check(OURS);
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .check(OURS);
    }

    @Test
    void theDayComesFromThePortalsClock() {
        noClasses()
                .that()
                .doNotBelongToAnyOf(PortalClock.class)
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .check(OURS);
    }
}
