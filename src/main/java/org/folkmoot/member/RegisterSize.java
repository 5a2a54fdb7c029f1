package org.folkmoot.member;

/** The denominators of reach: how many organisations are on the register, and from how many sectors. */
public record RegisterSize(int organisations, int sectors) {}
