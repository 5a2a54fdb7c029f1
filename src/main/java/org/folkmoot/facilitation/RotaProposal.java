package org.folkmoot.facilitation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.folkmoot.conversation.RunBy;
import org.folkmoot.member.MemberId;
import org.jspecify.annotations.Nullable;

/** Who could run what, and why. Nothing is written until it is assigned. @param people how many are in the pool */
public record RotaProposal(List<Line> lines, int people, double fairShare, RotaTerms terms) {

    /** @param candidates everybody who does not run it yet, the fairest first; those chosen too */
    public record Line(RunBy run, boolean needsTrained, List<Chosen> chosen, List<Candidate> candidates) {

        public RotaSeen seen() {
            return RotaSeen.of(run);
        }
    }

    /** @param had in the months that count, before this one; @param lastAsked by a rota, null for never */
    public record Chosen(
            MemberId member, String name, int had, @Nullable Instant lastAsked, Pairing pairing) {}

    /** @param against empty for whoever could, and was not next */
    public record Candidate(MemberId member, String name, int had, Set<PassedOver> against) {}

    public RotaProposal {
        lines = List.copyOf(lines);
    }
}
