package org.folkmoot.inquiry;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.member.CurrentMember;
import org.folkmoot.member.MemberId;
import org.folkmoot.member.Role;
import org.folkmoot.moderation.Moderated;
import org.folkmoot.moderation.ModeratedThing;
import org.folkmoot.moderation.Thing;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Contributions can be reported, hidden and held back. A hidden one stays counted in the ledger, but is no longer among an
 * inquiry's contributions; one that waited counts, when it is let in, on the day it was first written.
 */
@Component
class ContributionModeration implements Moderated {

    static final String KIND = ContributionLine.KIND;

    private final Contributions contributions;
    private final Inquiries inquiries;
    private final CurrentMember currentMember;
    private final Contributing contributing;
    private final MessageSource messages;

    ContributionModeration(
            Contributions contributions,
            Inquiries inquiries,
            CurrentMember currentMember,
            Contributing contributing,
            MessageSource messages) {
        this.contributions = contributions;
        this.inquiries = inquiries;
        this.currentMember = currentMember;
        this.contributing = contributing;
        this.messages = messages;
    }

    /** What a person would call it: it has no title of its own. */
    String label(Inquiry inquiry) {
        return messages.getMessage("inquiry.contribution.label", new Object[] {inquiry.question()}, Locale.UK);
    }

    static Thing thing(Contribution contribution) {
        return new Thing(KIND, contribution.id());
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Optional<ModeratedThing> find(UUID id) {
        return contributions
                .findById(id)
                .flatMap(one -> inquiries
                        .findById(one.inquiry().value())
                        .map(inquiry -> new ModeratedThing(
                                label(inquiry),
                                one.member(),
                                "inquiries/" + inquiry.id().value(),
                                contributions
                                        .wording(id, one.wordings())
                                        .map(ContributionWording::text)
                                        .orElse(""),
                                one.firstAt())));
    }

    @Override
    public boolean readable(UUID id) {
        return contributions
                .findById(id)
                .filter(one -> currentMember.has(Role.MANAGER)
                        || currentMember.find().filter(one.member()::equals).isPresent()
                        || one.shownWording() > 0 && maySeeOthers(one))
                .isPresent();
    }

    private boolean maySeeOthers(Contribution one) {
        return currentMember.has(Role.FACILITATOR)
                || currentMember
                        .find()
                        .filter(me -> contributions.existsByInquiryIdAndMemberId(
                                one.inquiry().value(), me.value()))
                        .isPresent();
    }

    @Override
    public boolean shownBy(MemberId author) {
        return contributions.shownBy(author.value());
    }

    /** The inquiry first, as whoever contributes does. */
    @Override
    public void hold(UUID id) {
        contributions.inquiryOf(id).ifPresent(inquiries::lock);
        contributions.lock(id);
    }

    @Override
    public void hide(UUID id) {
        held(id).hide();
    }

    @Override
    public void restore(UUID id) {
        held(id).show();
    }

    @Override
    public void release(UUID id) {
        var one = held(id);
        one.show();
        var inquiry = inquiries.lock(one.inquiry().value()).orElseThrow();
        contributing.contributed(inquiry, one.member(), one.firstAt());
    }

    @Override
    public void decline(UUID id) {
        held(id).decline();
    }

    private Contribution held(UUID id) {
        return contributions.lock(id).orElseThrow();
    }
}
