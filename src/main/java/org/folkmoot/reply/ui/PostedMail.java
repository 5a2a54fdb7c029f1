package org.folkmoot.reply.ui;

import java.io.IOException;
import java.io.InputStream;
import org.folkmoot.reply.ReplyService;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** A mail server posts a mail as it came in ({@code message/rfc822}), with the shared secret as a bearer token. */
@RestController
class PostedMail {

    private static final String BEARER = "Bearer ";

    private final ReplyService replies;

    PostedMail(ReplyService replies) {
        this.replies = replies;
    }

    @PostMapping("/mail/in")
    ResponseEntity<Void> take(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, defaultValue = "") String authorization, InputStream mail)
            throws IOException {
        var secret = authorization.startsWith(BEARER) ? authorization.substring(BEARER.length()) : "";
        return ResponseEntity.status(
                        switch (replies.arrived(secret, mail)) {
                            case ACCEPTED -> HttpStatus.NO_CONTENT;
                            case NOT_KNOWN -> HttpStatus.UNAUTHORIZED;
                            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
                            case UNREADABLE -> HttpStatus.BAD_REQUEST;
                        })
                .build();
    }
}
