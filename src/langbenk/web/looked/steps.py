"""What somebody did, or tried to do, about what comes: prepared a step, wrote down a birth or a death, ended a case."""

from langbenk.access.actions import Action
from langbenk.law.words import Words

DID: dict[Action, Words] = {
    Action.TRANSITION_READ: Words("så på det som kommer", "såg på det som kjem", "looked at what comes"),
    Action.TRANSITION_PREPARE: Words("forberedte det som kommer", "førebudde det som kjem", "prepared for what comes"),
    Action.BIRTH_RECORD: Words("skrev ned fødselen", "skreiv ned fødselen", "wrote down the birth"),
    Action.DEATH_RECORD: Words("skrev ned et dødsfall", "skreiv ned eit dødsfall", "wrote down a death"),
    Action.CASE_HAND_ON: Words(
        "arbeidet med det som skal sendes videre",
        "arbeidde med det som skal sendast vidare",
        "worked on what is to be sent on",
    ),
    Action.CASE_CLOSE: Words("avsluttet saken", "avslutta saka", "closed the case"),
}
DEEDS: dict[Action, Words] = {
    Action.TRANSITION_READ: Words("se på det som kommer", "sjå på det som kjem", "look at what comes"),
    Action.TRANSITION_PREPARE: Words("forberede det som kommer", "førebu det som kjem", "prepare for what comes"),
    Action.BIRTH_RECORD: Words("skrive ned en fødsel", "skrive ned ein fødsel", "write down a birth"),
    Action.DEATH_RECORD: Words("skrive ned et dødsfall", "skrive ned eit dødsfall", "write down a death"),
    Action.CASE_HAND_ON: Words("sende noe videre", "sende noko vidare", "send something on"),
    Action.CASE_CLOSE: Words("avslutte saken", "avslutte saka", "close the case"),
}
