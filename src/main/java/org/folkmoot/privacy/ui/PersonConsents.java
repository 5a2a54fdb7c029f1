package org.folkmoot.privacy.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.ui.PersonSection;
import org.folkmoot.privacy.ConsentLine;
import org.folkmoot.privacy.ConsentService;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** What a person agreed to and withdrew, for managers and administrators. */
@org.springframework.stereotype.Component
class PersonConsents implements PersonSection {

    private final ConsentService consents;
    private final Dates dates;

    PersonConsents(ConsentService consents, Dates dates) {
        this.consents = consents;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public String titleKey() {
        return "privacy.consent.of-person";
    }

    @Override
    public Optional<? extends Component> create(MemberId person) {
        var lines = consents.linesOf(person);
        if (lines.isEmpty()) return Optional.empty();
        var rows = new Rows();
        lines.forEach(line -> rows.add(row(rows, line)));
        return Optional.of(rows);
    }

    private Row row(Rows rows, ConsentLine line) {
        var kind = rows.getTranslation("privacy.consent." + line.kind());
        return new Row(
                line.given()
                        ? rows.getTranslation("privacy.consent.line-given", kind)
                        : rows.getTranslation("privacy.consent.line-withdrawn", kind),
                rows.getTranslation("privacy.consent.line-when", dates.moment(line.at()), line.edition()));
    }
}
