package org.folkmoot.reply;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.folkmoot.mail.MailId;
import org.folkmoot.mail.ReplyAddress;
import org.springframework.stereotype.Component;

/** An address of its own for each mail that can be answered. */
@Component
class ReplyAddresses implements ReplyAddress {

    private static final int LONGEST = 320;

    private final ReplySettings settings;
    private final ReplyTokens tokens;
    private final Pattern form;

    ReplyAddresses(ReplySettings settings, ReplyTokens tokens) {
        this.settings = settings;
        this.tokens = tokens;
        var token = settings.address().indexOf(ReplySettings.TOKEN);
        this.form = settings.areRead()
                ? Pattern.compile(
                        Pattern.quote(settings.address().substring(0, token)) + "([a-z2-7]{" + ReplyTokens.LENGTH + "})"
                                + Pattern.quote(settings.address().substring(token + ReplySettings.TOKEN.length())),
                        Pattern.CASE_INSENSITIVE)
                : Pattern.compile("(?!)()");
    }

    @Override
    public Optional<String> of(MailId mail) {
        return settings.areRead()
                ? Optional.of(settings.address().replace(ReplySettings.TOKEN, tokens.token(mail)))
                : Optional.empty();
    }

    /** The first of these addresses that is one of ours, whatever its token is worth. */
    Optional<String> tokenIn(List<String> addresses) {
        return addresses.stream()
                .filter(address -> address.length() <= LONGEST)
                .map(form::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> match.group(1))
                .findFirst();
    }
}
