"""The catalogue: every provision that the product rests on, one file per act.

`ALL` holds them in the order of the acts, `BY_ID` by their stable ids ("hol-7-2a"). A provision is imported from
its act's own file, as in `from langbenk.law.provisions.hol import HOL_7_2A`.
"""

from types import ModuleType

from langbenk.law.provision import Act, Provision
from langbenk.law.provisions import (
    arkl,
    bhl,
    bl,
    bl25,
    bosl,
    bvl,
    bvl92,
    bvl_case,
    crc,
    crpd,
    dl,
    efvf,
    flf,
    flf12,
    freg,
    fvkl,
    fvl,
    fvl25,
    fvl_case,
    gdpr,
    grl,
    habf,
    hol,
    hol_services,
    hpl,
    hpl_secrecy,
    hsf,
    intl,
    ipf,
    koml,
    kprf,
    krl,
    lkf,
    mrl,
    navl,
    oppl,
    oppl98,
    pbrl,
    pbrl_persons,
    phvf,
    phvl,
    pjf,
    pjl,
    popl,
    privsl,
    sotjl,
    sphl,
    spl,
    strl,
    tannhl,
    uuf,
    vgml,
)

_WELFARE: tuple[ModuleType, ...] = (
    *(hol, hol_services, sphl, phvl, tannhl, pbrl, pbrl_persons, bvl, bvl_case, bhl, oppl, privsl),
    *(sotjl, navl, krl, fvkl, intl, bosl),
)
_GONE: tuple[ModuleType, ...] = (bvl92, oppl98, flf12)
_REGULATIONS: tuple[ModuleType, ...] = (ipf, habf, lkf, hsf, flf, phvf, pjf, kprf, uuf, efvf)
_AROUND: tuple[ModuleType, ...] = (
    *(fvl, fvl_case, bl, hpl, hpl_secrecy, pjl, koml, freg, strl, dl, vgml, popl, gdpr, arkl, spl),
    *(grl, mrl, crc, crpd),
)
_COMING: tuple[ModuleType, ...] = (fvl25, bl25)

ALL: tuple[Provision, ...] = tuple(
    value
    for file in (*_WELFARE, *_GONE, *_REGULATIONS, *_AROUND, *_COMING)
    for value in vars(file).values()
    if isinstance(value, Provision)
)

BY_ID: dict[str, Provision] = {provision.id: provision for provision in ALL}

ACTS: tuple[Act, ...] = tuple({provision.act.key: provision.act for provision in ALL}.values())
