package org.folkmoot;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModuleStructureTest {

    private final ApplicationModules modules = ApplicationModules.of(FolkmootApplication.class);

    @Test
    void modulesKeepToTheirArrows() {
        modules.verify();
    }

    @Test
    void writesTheDiagram() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
