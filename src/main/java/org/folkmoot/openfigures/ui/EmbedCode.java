package org.folkmoot.openfigures.ui;

import com.vaadin.flow.component.Component;
import java.nio.charset.StandardCharsets;
import org.folkmoot.openfigures.BadgeFigure;
import org.folkmoot.openfigures.Look;
import org.folkmoot.openfigures.OpenAddresses;
import org.springframework.web.util.HtmlUtils;

/** HTML for a page of somebody else's. What it says for those who do not see it holds whatever the number becomes. */
final class EmbedCode {

    private static final String STRIP =
            "<iframe src=\"%s\" title=\"%s\" width=\"100%%\" height=\"120\" loading=\"lazy\" style=\"border:0\"></iframe>";
    private static final String BADGE = "<a href=\"%s\"><img src=\"%s\" alt=\"%s\" height=\"28\"></a>";

    private final Component screen;
    private final OpenAddresses addresses;
    private final String programme;
    private final Look look;

    EmbedCode(Component screen, OpenAddresses addresses, String programme, Look look) {
        this.screen = screen;
        this.addresses = addresses;
        this.programme = programme;
        this.look = look;
    }

    String strip() {
        return STRIP.formatted(
                escaped(addresses.strip(look)), escaped(screen.getTranslation("openfigures.strip.title", programme)));
    }

    String badge(BadgeFigure figure) {
        return BADGE.formatted(
                escaped(addresses.reach()), escaped(addresses.badge(figure, look)), escaped(alternative(figure)));
    }

    /** Without the number, which changes while the page that shows it does not. */
    String alternative(BadgeFigure figure) {
        return screen.getTranslation("openfigures.alternative." + figure, programme);
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
