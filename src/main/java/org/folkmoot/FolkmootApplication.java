package org.folkmoot;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** The portal. Every direct sub-package is one module; docs/glossary.md says what they are called. */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Folkmoot", sharedModules = "shared")
public class FolkmootApplication {

    public static void main(String[] args) {
        SpringApplication.run(FolkmootApplication.class, args);
    }
}
