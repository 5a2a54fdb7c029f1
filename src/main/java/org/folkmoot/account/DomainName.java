package org.folkmoot.account;

import java.net.IDN;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.member.EmailAddress;
import org.folkmoot.shared.Texts;
import org.folkmoot.shared.UnusableInputException;

/** What comes after the @ of an organisation's addresses, in small letters; at most {@link #MAX} characters. */
public record DomainName(String value) {

    public static final int MAX = 190;

    private static final Pattern FORM =
            Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?");

    /** Anyone may have an address there, so being there proves nothing. */
    private static final Set<String> OPEN_TO_ALL = Set.of(
            "aol.com",
            "btinternet.com",
            "gmail.com",
            "gmx.com",
            "googlemail.com",
            "hotmail.co.uk",
            "hotmail.com",
            "icloud.com",
            "live.co.uk",
            "live.com",
            "mail.com",
            "me.com",
            "msn.com",
            "outlook.com",
            "proton.me",
            "protonmail.com",
            "sky.com",
            "talktalk.net",
            "virginmedia.com",
            "yahoo.co.uk",
            "yahoo.com");

    public DomainName {
        value = ascii(Texts.line(value, MAX).replaceFirst("^@", "")).toLowerCase(Locale.ROOT);
        if (value.length() > MAX || !FORM.matcher(value).matches())
            throw new UnusableInputException("account.domain.form");
        if (OPEN_TO_ALL.contains(value)) throw new UnusableInputException("account.domain.open-to-all", value);
    }

    /** The domain of an address as it stands there, to look it up. */
    static String of(EmailAddress address) {
        return address.value().substring(address.value().lastIndexOf('@') + 1);
    }

    private static String ascii(String typed) {
        try {
            return IDN.toASCII(typed);
        } catch (IllegalArgumentException notADomain) {
            throw new UnusableInputException("account.domain.form");
        }
    }
}
