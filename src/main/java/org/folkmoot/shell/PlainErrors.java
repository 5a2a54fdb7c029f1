package org.folkmoot.shell;

import com.vaadin.flow.i18n.I18NProvider;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.util.HtmlUtils;

/** Errors outside any view: a problem in JSON for programs, a plain page for people. Never a stack trace. */
@Controller
class PlainErrors implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(PlainErrors.class);

    private final I18NProvider words;
    private final String page;

    PlainErrors(I18NProvider words) throws IOException {
        this.words = words;
        this.page = new ClassPathResource("shell/error.html").getContentAsString(StandardCharsets.UTF_8);
    }

    /** Addresses under /api that no other controller answers. */
    @Hidden
    @RequestMapping("/api/**")
    ResponseEntity<ProblemDetail> nothingInTheApi() {
        return problem(HttpStatus.NOT_FOUND, "");
    }

    @Hidden
    @RequestMapping("/error")
    ResponseEntity<?> answer(HttpServletRequest request) {
        var status = status(request);
        var reference = "";
        if (status.is5xxServerError()) {
            reference = Trouble.newReference();
            LOG.error("Reference {}", reference, request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        var forPeople = !path(request).startsWith("/api/")
                && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE);
        return forPeople ? page(status, reference) : problem(status, reference);
    }

    private ResponseEntity<ProblemDetail> problem(HttpStatus status, String reference) {
        var problem = ProblemDetail.forStatus(status);
        problem.setDetail(sentence(status, reference));
        if (!reference.isEmpty()) problem.setProperty("reference", reference);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private ResponseEntity<String> page(HttpStatus status, String reference) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(page.replace("{title}", HtmlUtils.htmlEscape(say(key(status) + ".title")))
                        .replace("{text}", HtmlUtils.htmlEscape(sentence(status, reference)))
                        .replace("{home}", HtmlUtils.htmlEscape(say("shell.way.home"))));
    }

    private String sentence(HttpStatus status, String reference) {
        return say(key(status) + ".text", reference);
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case NOT_FOUND -> "shell.not-found";
            case FORBIDDEN, UNAUTHORIZED -> "shell.not-allowed";
            default -> status.is5xxServerError() ? "shell.unexpected" : "shell.bad-request";
        };
    }

    private static HttpStatus status(HttpServletRequest request) {
        var code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        var status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static String path(HttpServletRequest request) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return path == null ? "" : path.toString();
    }

    private String say(String key, Object... arguments) {
        return words.getTranslation(key, Locale.UK, arguments);
    }
}
