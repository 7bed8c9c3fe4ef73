"""The catalogue: every provision that the product rests on, one file per act.

`ALL` holds them in the order of the acts, `BY_ID` by their stable ids ("hol-7-2a"). A provision is imported from
its act's own file, as in `from langbenk.law.provisions.hol import HOL_7_2A`.
"""

from types import ModuleType

from langbenk.law.provision import Act, Provision
from langbenk.law.provisions import (
    arkl,
    bhl,
    bhl_steps,
    bhl_support,
    bl,
    bl25,
    bosl,
    bustl,
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
    ftrl,
    fvkl,
    fvl,
    fvl25,
    fvl_case,
    fvl_decided,
    gdpr,
    grl,
    habf,
    hbf,
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
    oppl_steps,
    oppl_support,
    pbrl,
    pbrl_care,
    pbrl_persons,
    pff,
    phvf,
    phvl,
    pjf,
    pjl,
    popl,
    privsl,
    rhjl,
    sotjl,
    sotjl_support,
    sphl,
    spl,
    strl,
    tannhl,
    tolkl,
    uuf,
    vgml,
)

_WELFARE: tuple[ModuleType, ...] = (
    *(hol, hol_services, sphl, phvl, tannhl, pbrl, pbrl_care, pbrl_persons),
    *(bvl, bvl_case, bhl, bhl_steps, bhl_support, oppl, oppl_steps, oppl_support, privsl),
    *(sotjl, sotjl_support, navl, krl, fvkl, intl, bosl),
)
_GONE: tuple[ModuleType, ...] = (bvl92, oppl98, flf12)
_REGULATIONS: tuple[ModuleType, ...] = (ipf, habf, lkf, hsf, flf, phvf, pjf, kprf, uuf, efvf, hbf, pff)
_AROUND: tuple[ModuleType, ...] = (
    *(fvl, fvl_case, fvl_decided, bl, hpl, hpl_secrecy, pjl, koml, freg, strl, dl, vgml, popl, gdpr, arkl, spl),
    *(ftrl, bustl, tolkl, rhjl),
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
