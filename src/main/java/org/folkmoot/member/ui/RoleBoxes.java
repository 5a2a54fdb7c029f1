package org.folkmoot.member.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.EnumSet;
import java.util.Set;
import org.folkmoot.member.Role;

/** One box a role; also lent to other screens. */
public class RoleBoxes extends CheckboxGroup<Role> {

    public RoleBoxes(Set<Role> chosen) {
        setLabel(getTranslation("member.form.roles"));
        setItems(EnumSet.allOf(Role.class));
        setItemLabelGenerator(role -> Words.role(this, role));
        setValue(chosen);
        addClassName("fm-role-boxes");
    }
}
