package org.folkmoot.sample;

import java.time.Instant;
import java.util.Optional;
import org.folkmoot.member.ActingAs;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.openfigures.FreezeFigures;
import org.folkmoot.openfigures.FrozenFiguresService;
import org.folkmoot.openfigures.StripSites;
import org.folkmoot.openfigures.StripSitesService;
import org.springframework.context.annotation.Profile;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/** Two sites may show the strip; figures were frozen for the board twice, and the first ones withdrawn. */
@Component
@Profile("sample")
class SampleOpenFigures {

    private static final EmailAddress MANAGER = new EmailAddress("manager@example.org");
    private static final String SITES = "https://www.example.org\nhttps://*.partners.example.org";

    private static final FreezeFigures DRAFT = new FreezeFigures(
            "Reach so far: for the board", "Taken from the portal on the day the board's papers were begun.");

    private static final String WHY =
            "The paper's own note was missing. The same day's figures stand under the next number.";

    private static final FreezeFigures PAPER = new FreezeFigures("Reach so far: for the board, with notes", """
                    Everything in the ledger up to this day: check-ins, contributions to inquiries, ideas and supports.
                    Heads counted at launch events without a name stand beside people and are not among them.""");

    private final StripSitesService sites;
    private final FrozenFiguresService frozen;
    private final MemberService members;
    private final ActingAs actingAs;
    private final Stage stage;

    SampleOpenFigures(
            StripSitesService sites,
            FrozenFiguresService frozen,
            MemberService members,
            ActingAs actingAs,
            Stage stage) {
        this.sites = sites;
        this.frozen = frozen;
        this.members = members;
        this.actingAs = actingAs;
        this.stage = stage;
    }

    void load(Cast cast, Instant now) {
        stage.by(cast.signIn("manager"), now, () -> sites.allow(StripSites.listed(SITES), 0));
    }

    /** Once the ledger has taken everything; what was frozen before stays. */
    void freeze() {
        SystemWork.call(() -> frozen.list(PageRequest.of(0, 1)).isEmpty()
                        ? members.findByEmail(MANAGER)
                        : Optional.<MemberId>empty())
                .ifPresent(this::freezeAs);
    }

    private void freezeAs(MemberId manager) {
        actingAs.member(manager, () -> {
            var draft = frozen.freeze(DRAFT);
            frozen.withdraw(draft, WHY);
            return frozen.freeze(PAPER);
        });
    }
}
