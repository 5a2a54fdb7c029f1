package org.folkmoot.account;

import jakarta.servlet.http.Cookie;
import java.time.Instant;
import org.folkmoot.member.AccountDetails;
import org.folkmoot.member.MemberId;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.stereotype.Component;

/** Sign-ins and codes for tests. */
@Component
public class TestSignIns {

    private final SignIns signIns;
    private final TotpKeys totp;
    private final TotpRows rows;
    private final Vault vault;
    private final AccountDetails accounts;

    TestSignIns(SignIns signIns, TotpKeys totp, TotpRows rows, Vault vault, AccountDetails accounts) {
        this.signIns = signIns;
        this.totp = totp;
        this.rows = rows;
        this.vault = vault;
        this.accounts = accounts;
    }

    /** A person signs in from a browser. */
    public DeviceId open(MemberId member) {
        var request = new MockHttpServletRequest();
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
        return signIns.open(accounts.find(member).orElseThrow(), java.util.List.of("FACTOR_PASSWORD"), request);
    }

    /** The secret of an authenticator app that has been confirmed with an earlier code. */
    public String withApp(MemberId member) {
        var person = accounts.find(member).orElseThrow();
        var secret = totp.begin(person).secret();
        rows.findByMemberId(member.value()).ifPresent(key -> {
            key.confirm(Instant.now());
            rows.save(key);
        });
        return secret;
    }

    public static String code(String secret, Instant moment) {
        return Totp.code(secret, Totp.step(moment));
    }

    static Cookie keep(MockHttpServletResponse response) {
        return response.getCookie(KeptSignIn.COOKIE);
    }
}
