package org.folkmoot.inquiryreport;

import static org.assertj.core.api.Assertions.assertThat;

import org.folkmoot.inquiryreport.ReportText.Block;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void aChapterIsTakenApartAtItsHeadings() {
        assertThat(ReportText.blocks("Before.\n\n### Homes\n\nWarm ones.\n\n#### In town ####\nBoilers."))
                .containsExactly(
                        new Block(3, "", "Before."),
                        new Block(3, "Homes", "Warm ones."),
                        new Block(4, "In town", "Boilers."));
    }

    @Test
    void largerHeadingsStayBelowTheChapters() {
        assertThat(ReportText.blocks("# Large\nText")).containsExactly(new Block(3, "Large", "Text"));
    }

    @Test
    void aHashInTextOrCodeIsNoHeading() {
        assertThat(ReportText.blocks("#1 of all\n```\n### code\n```"))
                .containsExactly(new Block(3, "", "#1 of all\n```\n### code\n```"));
        assertThat(ReportText.blocks("")).isEmpty();
    }
}
