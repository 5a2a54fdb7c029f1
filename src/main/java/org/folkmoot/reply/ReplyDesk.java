package org.folkmoot.reply;

import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.folkmoot.mail.AnswerableMail;
import org.folkmoot.mail.AnswerableMails;
import org.folkmoot.mail.MailReturns;
import org.folkmoot.member.MemberService;
import org.folkmoot.member.SystemWork;
import org.folkmoot.shared.PortalClock;
import org.folkmoot.shared.RefusedException;
import org.folkmoot.shared.UnusableInputException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Where each mail that comes in is judged (ADR 0028). One transaction puts on record that it came and hands it over, so a
 * mail that is delivered twice, or to two nodes, is taken once.
 */
@Component
class ReplyDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ReplyDesk.class);

    /** What is to be done with a mail. */
    private sealed interface Verdict {
        record Take(AnswerableMail mail, ReplyTaker taker, TakeReply reply) implements Verdict {}

        record Refuse(ReplyReason why) implements Verdict {}

        record Returned(DeliveryReport report) implements Verdict {}

        record Ignore() implements Verdict {}
    }

    private final ReplyArrivals arrivals;
    private final ReplyAddresses addresses;
    private final ReplyTokens tokens;
    private final ReplyWords words;
    private final ReplyAnswers answers;
    private final AnswerableMails mails;
    private final MailReturns returns;
    private final ObjectProvider<ReplyTaker> takers;
    private final MemberService members;
    private final ReplySettings settings;
    private final TransactionTemplate transaction;
    private final PortalClock clock;

    ReplyDesk(
            ReplyArrivals arrivals,
            ReplyAddresses addresses,
            ReplyTokens tokens,
            ReplyWords words,
            ReplyAnswers answers,
            AnswerableMails mails,
            MailReturns returns,
            ObjectProvider<ReplyTaker> takers,
            MemberService members,
            ReplySettings settings,
            TransactionTemplate transaction,
            PortalClock clock) {
        this.arrivals = arrivals;
        this.addresses = addresses;
        this.tokens = tokens;
        this.words = words;
        this.answers = answers;
        this.mails = mails;
        this.returns = returns;
        this.takers = takers;
        this.members = members;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Once it returns, the mail is done with; when it throws, it may be tried again. */
    void arrived(Arrived mail) {
        if (arrivals.existsByMailKey(mail.key())) return;
        try {
            SystemWork.run(() -> settle(mail, judge(mail)));
        } catch (DataIntegrityViolationException twice) {
            if (!arrivals.existsByMailKey(mail.key())) throw twice;
            LOG.debug("Mail {} was settled by another node", mail.key());
        }
    }

    private Verdict judge(Arrived mail) {
        if (mail.automatic()) return automatic(mail);
        var calendar = mail.bytes() > settings.largest().toBytes()
                ? Optional.<CalendarAnswer>empty()
                : CalendarAnswer.of(mail.mail());
        if (calendar.isPresent())
            return calendar.get() == CalendarAnswer.DECLINED ? refuse(ReplyReason.DECLINED) : new Verdict.Ignore();
        var token = addresses.tokenIn(mail.to());
        var meant = token.flatMap(tokens::read);
        var answered = meant.flatMap(found -> mails.find(found.mail()));
        var address = answered.flatMap(found -> Optional.ofNullable(
                members.addressesOf(List.of(found.recipient())).get(found.recipient())));
        if (meant.isEmpty() || answered.isEmpty() || address.isEmpty()) return refuse(ReplyReason.NO_TOKEN);
        if (!address.get().equals(mail.sender())) return refuse(ReplyReason.OTHER_SENDER);
        if (meant.get().over()) return refuse(ReplyReason.OVER);
        if (mail.bytes() > settings.largest().toBytes()) return refuse(ReplyReason.TOO_LARGE);
        return read(mail, answered.get());
    }

    private Verdict automatic(Arrived mail) {
        if (mail.bytes() > settings.largest().toBytes()) return new Verdict.Ignore();
        return DeliveryReport.of(mail.mail())
                .<Verdict>map(Verdict.Returned::new)
                .orElseGet(Verdict.Ignore::new);
    }

    private Verdict read(Arrived mail, AnswerableMail answered) {
        var taker = takers.stream()
                .filter(one -> one.kind().equals(answered.to().kind()))
                .findFirst();
        if (taker.isEmpty()) return refuse(ReplyReason.NO_TOKEN);
        try {
            var written = words.of(mail.mail());
            if (written.isEmpty()) return refuse(ReplyReason.NO_WORDS);
            var key = UUID.nameUUIDFromBytes(mail.key().getBytes(StandardCharsets.UTF_8));
            return new Verdict.Take(
                    answered,
                    taker.get(),
                    new TakeReply(key, answered.recipient(), answered.to().about(), written));
        } catch (MessagingException | IOException | IllegalArgumentException broken) {
            LOG.info("A reply to mail {} cannot be read", answered.id().value(), broken);
            return refuse(ReplyReason.UNREADABLE);
        }
    }

    private void settle(Arrived mail, Verdict verdict) {
        switch (verdict) {
            case Verdict.Ignore() -> arrivals.saveAndFlush(ReplyArrival.ignored(mail, clock.instant()));
            case Verdict.Refuse(var why) -> answers.refuse(mail, why);
            case Verdict.Returned(var report) ->
                transaction.executeWithoutResult(status -> arrivals.saveAndFlush(
                        returns.returned(report.mail(), report.addresses(), report.answer())
                                ? ReplyArrival.returned(mail, report.mail(), clock.instant())
                                : ReplyArrival.ignored(mail, clock.instant())));
            case Verdict.Take(var answered, var taker, var reply) -> {
                try {
                    transaction.executeWithoutResult(status -> {
                        arrivals.saveAndFlush(ReplyArrival.taken(mail, answered.id(), clock.instant()));
                        taker.take(reply);
                    });
                } catch (RefusedException no) {
                    answers.refuse(mail, no.refusal().key(), no.arguments());
                } catch (UnusableInputException no) {
                    answers.refuse(mail, no.key(), no.arguments());
                }
            }
        }
    }

    private static Verdict refuse(ReplyReason why) {
        return new Verdict.Refuse(why);
    }
}
