package org.folkmoot.option;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** An option's risk as the database holds it. */
@Embeddable
record RiskRow(
        @Column(nullable = false, length = WriteOption.LINE_MAX)
        String wording,

        @Column(nullable = false, length = WriteOption.LINE_MAX)
        String mitigation) {

    static RiskRow of(OptionRisk risk) {
        return new RiskRow(risk.wording(), risk.mitigation());
    }

    OptionRisk risk() {
        return new OptionRisk(wording, mitigation);
    }
}
