/** A name that is often written wrong. */
export interface SectorName {
  readonly right: string;
  /** Forms that occur and can mean nothing else. Letter case counts, apostrophes of either shape are the same. */
  readonly wrong: readonly string[];
  /** Where the right form stands: the organisation's own pages. */
  readonly source: string;
}

/**
 * Names of British organisations in safeguarding, children's services, health, schools, policing and local government. To add one, give its own
 * pages as the source, and only forms that no other organisation, person or word has, that it has never used itself, and that are not merely in capitals.
 */
export const sectorNames: readonly SectorName[] = [
  // Children and families
  {
    right: "Lucy Faithfull Foundation",
    wrong: ["Lucy Faithful Foundation", "Lucy Faithfulll Foundation", "Lucy Faithfull Trust"],
    source: "https://www.lucyfaithfull.org.uk/",
  },
  {
    right: "Barnardo’s",
    wrong: ["Barnardos", "Barnado’s", "Barnados", "Banardo’s", "Banardos"],
    source: "https://www.barnardos.org.uk/",
  },
  { right: "NSPCC", wrong: ["NSPPC", "NPSCC", "NSCPP"], source: "https://www.nspcc.org.uk/" },
  { right: "Childline", wrong: ["Child Line", "Child-Line"], source: "https://www.childline.org.uk/" },
  {
    right: "Save the Children",
    wrong: ["Save the Childrens", "Save the Childern"],
    source: "https://www.savethechildren.org.uk/",
  },
  {
    right: "Children’s Society",
    wrong: ["Childrens Society", "Childrens’ Society"],
    source: "https://www.childrenssociety.org.uk/",
  },
  {
    right: "Action for Children",
    wrong: ["Action for Childrens", "Action for Childern"],
    source: "https://www.actionforchildren.org.uk/",
  },
  {
    right: "National Children’s Bureau",
    wrong: ["National Childrens Bureau", "National Childrens’ Bureau"],
    source: "https://www.ncb.org.uk/",
  },
  {
    right: "Children’s Commissioner",
    wrong: ["Childrens Commissioner", "Childrens’ Commissioner", "Children’s Commisioner"],
    source: "https://www.childrenscommissioner.gov.uk/",
  },
  { right: "Cafcass", wrong: ["Caffcass", "Cafcas"], source: "https://www.cafcass.gov.uk/" },
  { right: "Place2Be", wrong: ["Place2be", "Place 2 Be", "PlaceToBe"], source: "https://www.place2be.org.uk/" },
  { right: "YoungMinds", wrong: ["Youngminds", "YoungMind’s"], source: "https://www.youngminds.org.uk/" },
  { right: "Carers Trust", wrong: ["Carer’s Trust", "Carers’ Trust"], source: "https://carers.org/" },
  { right: "Carers UK", wrong: ["Carer’s UK", "Carers’ UK"], source: "https://www.carersuk.org/" },
  { right: "Girlguiding", wrong: ["GirlGuiding", "Girl Guiding UK"], source: "https://www.girlguiding.org.uk/" },
  // Abuse, crime and policing
  {
    right: "Women’s Aid",
    wrong: ["Womens Aid", "Womens’ Aid", "Woman’s Aid"],
    source: "https://www.womensaid.org.uk/",
  },
  { right: "SafeLives", wrong: ["Safelives", "SafeLifes"], source: "https://www.safelives.org.uk/" },
  {
    right: "Victim Support",
    wrong: ["Victims Support", "Victim’s Support"],
    source: "https://www.victimsupport.org.uk/",
  },
  { right: "Crimestoppers", wrong: ["CrimeStoppers", "Crimestopper’s"], source: "https://www.crimestoppers-uk.org/" },
  {
    right: "Neighbourhood Watch",
    wrong: ["Neigbourhood Watch", "Neighbourood Watch"],
    source: "https://www.ourwatch.org.uk/",
  },
  {
    right: "Internet Watch Foundation",
    wrong: ["Internet Watch Foundaton", "Internet Watch Federation"],
    source: "https://www.iwf.org.uk/",
  },
  {
    right: "National Crime Agency",
    wrong: ["National Crimes Agency", "National Crime Agencys"],
    source: "https://www.nationalcrimeagency.gov.uk/",
  },
  {
    right: "National Police Chiefs’ Council",
    wrong: ["National Police Chiefs Council", "National Police Chief’s Council", "National Police Chief Council"],
    source: "https://www.npcc.police.uk/",
  },
  {
    right: "Metropolitan Police",
    wrong: ["Metropolitian Police", "Metroplitan Police"],
    source: "https://www.met.police.uk/",
  },
  {
    right: "Crown Prosecution Service",
    wrong: ["Crown Prosecution Services", "Crown Prosecutions Service"],
    source: "https://www.cps.gov.uk/",
  },
  {
    right: "Disclosure and Barring Service",
    wrong: ["Disclosure and Baring Service", "Disclosure and Barring Services", "Disclosure Barring Service"],
    source: "https://www.gov.uk/government/organisations/disclosure-and-barring-service",
  },
  // Schools and learning
  {
    right: "Ofsted",
    wrong: ["OfSTED", "Ofstead", "Offsted"],
    source: "https://www.gov.uk/government/organisations/ofsted",
  },
  { right: "Ofqual", wrong: ["OfQual"], source: "https://www.gov.uk/government/organisations/ofqual" },
  {
    right: "Department for Education",
    wrong: ["Department for Eduction", "Department for Educations"],
    source: "https://www.gov.uk/government/organisations/department-for-education",
  },
  // Health and care
  {
    right: "Great Ormond Street Hospital",
    wrong: ["Great Ormond St Hospital", "Great Ormond St. Hospital", "Great Ormand Street Hospital"],
    source: "https://www.gosh.nhs.uk/",
  },
  {
    right: "Care Quality Commission",
    wrong: ["Care Quality Commision", "Care Quality Comission", "Care and Quality Commission"],
    source: "https://www.cqc.org.uk/",
  },
  {
    right: "National Institute for Health and Care Excellence",
    wrong: ["National Institute of Health and Care Excellence", "National Institute for Health and Care Excellance"],
    source: "https://www.nice.org.uk/",
  },
  {
    right: "Department of Health and Social Care",
    wrong: ["Department for Health and Social Care"],
    source: "https://www.gov.uk/government/organisations/department-of-health-and-social-care",
  },
  {
    right: "Royal College of Paediatrics and Child Health",
    wrong: ["Royal College of Paediatric and Child Health", "Royal College of Pediatrics and Child Health"],
    source: "https://www.rcpch.ac.uk/",
  },
  { right: "Royal College of Nursing", wrong: ["Royal College of Nurses"], source: "https://www.rcn.org.uk/" },
  {
    right: "Healthwatch England",
    wrong: ["HealthWatch England", "Health Watch England"],
    source: "https://www.healthwatch.co.uk/",
  },
  {
    right: "St John Ambulance",
    wrong: ["St John’s Ambulance", "St. John’s Ambulance", "St Johns Ambulance", "Saint John Ambulance"],
    source: "https://www.sja.org.uk/",
  },
  {
    right: "Macmillan Cancer Support",
    wrong: ["McMillan Cancer Support", "MacMillan Cancer Support", "Mcmillan Cancer Support"],
    source: "https://www.macmillan.org.uk/",
  },
  {
    right: "Alzheimer’s Society",
    wrong: ["Alzheimers Society", "Alzheimers’ Society", "Alzeimer’s Society"],
    source: "https://www.alzheimers.org.uk/",
  },
  { right: "Samaritans", wrong: ["Samaratans", "Samaritains"], source: "https://www.samaritans.org/" },
  { right: "King’s Fund", wrong: ["Kings Fund", "Kings’ Fund"], source: "https://www.kingsfund.org.uk/" },
  // Advice, rights and local government
  {
    right: "Citizens Advice",
    wrong: ["Citizen’s Advice", "Citizens’ Advice"],
    source: "https://www.citizensadvice.org.uk/",
  },
  { right: "Age UK", wrong: ["AgeUK", "Age Uk"], source: "https://www.ageuk.org.uk/" },
  {
    right: "Joseph Rowntree Foundation",
    wrong: ["Joseph Roundtree Foundation", "Joseph Rountree Foundation", "Joseph Rowntree Foundaton"],
    source: "https://www.jrf.org.uk/",
  },
  {
    right: "Local Government Association",
    wrong: ["Local Goverment Association", "Local Government Assocation"],
    source: "https://www.local.gov.uk/",
  },
  {
    right: "Association of Directors of Children’s Services",
    wrong: ["Association of Directors of Childrens Services", "Association of Directors of Childrens’ Services"],
    source: "https://www.adcs.org.uk/",
  },
  {
    right: "Information Commissioner’s Office",
    wrong: [
      "Information Commissioners Office",
      "Information Commissioners’ Office",
      "Information Commisioner’s Office",
    ],
    source: "https://www.ico.org.uk/",
  },
  {
    right: "Equality and Human Rights Commission",
    wrong: [
      "Equalities and Human Rights Commission",
      "Equality and Human Rights Commision",
      "Equality and Human Rights Comission",
    ],
    source: "https://www.equalityhumanrights.com/",
  },
  {
    right: "Jobcentre Plus",
    wrong: ["Job Centre Plus", "JobCentre Plus", "JobCentrePlus", "JobcentrePlus"],
    source: "https://www.gov.uk/contact-jobcentre-plus",
  },
];
