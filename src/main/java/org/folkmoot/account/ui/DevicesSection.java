package org.folkmoot.account.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.folkmoot.account.DeviceLine;
import org.folkmoot.account.DeviceService;
import org.folkmoot.member.ui.AccountSection;
import org.folkmoot.shared.Dates;
import org.folkmoot.shared.ui.Notice;
import org.folkmoot.shared.ui.Pill;
import org.folkmoot.shared.ui.Row;
import org.folkmoot.shared.ui.Rows;

/** My signed-in devices, with "sign out there". */
@org.springframework.stereotype.Component
class DevicesSection implements AccountSection {

    private final DeviceService devices;
    private final Dates dates;

    DevicesSection(DeviceService devices, Dates dates) {
        this.devices = devices;
        this.dates = dates;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public String anchor() {
        return "devices";
    }

    @Override
    public String titleKey() {
        return "account.devices.title";
    }

    @Override
    public Component create() {
        return new Part();
    }

    private class Part extends Div {

        Part() {
            show();
        }

        private void show() {
            removeAll();
            var mine = devices.mine();
            var rows = new Rows();
            mine.forEach(device -> rows.add(row(device)));
            add(new Paragraph(getTranslation("account.devices.text")), rows);
            if (mine.stream().anyMatch(device -> !device.thisOne())) add(everywhereElse());
        }

        private Row row(DeviceLine device) {
            var name = device.label().isEmpty() ? getTranslation("account.devices.unknown") : device.label();
            var row = new Row(
                    name,
                    getTranslation(
                            device.keptUntil() == null ? "account.devices.line" : "account.devices.line-kept",
                            dates.moment(device.signedInAt()),
                            dates.moment(device.lastSeenAt()),
                            device.address(),
                            device.keptUntil() == null ? "" : dates.day(device.keptUntil())));
            return device.thisOne()
                    ? row.end(new Pill(getTranslation("account.devices.this"), Pill.Tone.GOOD))
                    : row.end(signOut(device, name));
        }

        private Button signOut(DeviceLine device, String name) {
            var button = new Button(getTranslation("account.devices.sign-out"), click -> {
                devices.signOut(device.id());
                show();
                Notice.show(getTranslation("account.devices.signed-out", name));
            });
            button.addClassName("fm-secondary");
            button.setAriaLabel(
                    getTranslation("account.devices.sign-out-label", name, dates.moment(device.signedInAt())));
            return button;
        }

        private Button everywhereElse() {
            var button = new Button(getTranslation("account.devices.sign-out-else"), click -> {
                var count = devices.signOutEverywhereElse();
                show();
                Notice.show(getTranslation("account.devices.signed-out-else", count));
            });
            button.addClassName("fm-secondary");
            return button;
        }
    }
}
