"""Which reading of a person opens a row in the rooms round the case, beside what the bench itself keeps."""

READ_IN_ROOMS: dict[str, set[str]] = {
    "transitions_transition": {"transition.read"},
    "transitions_ticked": {"transition.read"},
    "transitions_move": {"transition.read"},
    "transitions_birth": {"transition.read"},
    "transitions_closing": {"transition.read"},
    "transitions_passedon": {"case.hand_on"},  # names a service; the family reads its own copy of the letter
    "entitlements_standing": {"entitlement.read"},
    "entitlements_told": {"entitlement.read"},
    "rehabilitation_rehabmeasure": {"rehabilitation.read"},
    "rehabilitation_rehaboutcome": {"rehabilitation.read"},
    "coordinators_hospital": {"case.read", "home.read"},
    "coordinators_contactdoctor": {"rehabilitation.read", "hospital.appoint"},  # who it is tells of health (hpl § 21)
    "intake_neednotice": {"need.read"},  # once the unit has said whom it is about
    "intake_handover": {"handover.read"},  # of the services, the two that it is between
}
