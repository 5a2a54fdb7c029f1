package org.folkmoot.programme;

/**
 * An organisation as a programme file states it.
 *
 * @param sector name of one of the file's sectors
 * @param area   name of one of the file's areas
 */
public record OrganisationLine(String name, String sector, String area) {}
