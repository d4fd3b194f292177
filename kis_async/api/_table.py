"""Made by `python -m kis_async.spec.index`; do not edit."""

REQUESTS = """\
CTPF1114R|kis_async.api.domestic_bond.quotations_issues:GetBondInfo|장내채권 기본조회|국내주식-129|장내채권 기본조회 (국내주식-129): the particulars of a bond that the securities depository keeps.
CTPF1101R|kis_async.api.domestic_bond.quotations_issues:GetBondIssue|장내채권 발행정보|국내주식-156|장내채권 발행정보 (국내주식-156): how a bond was issued: issuer, coupon, dates, ratings, options.
CTPF2005R|kis_async.api.domestic_bond.quotations_issues:ListBondValuations|장내채권 평균단가조회|국내주식-158|장내채권 평균단가조회 (국내주식-158): the pricing agencies' valuations of bonds, day by day.
FHKBJ773701C0|kis_async.api.domestic_bond.quotations_prices:GetBondDailyChart|장내채권 기간별시세(일)|국내주식-159|장내채권 기간별시세(일) (국내주식-159): the bars of a bond's last 30 trading days.
FHKBJ773404C0|kis_async.api.domestic_bond.quotations_prices:GetBondDailyPrices|장내채권현재가(일별)|국내주식-202|장내채권현재가(일별) (국내주식-202): a bond's last trading days, 100 at most.
FHKBJ773401C0|kis_async.api.domestic_bond.quotations_prices:GetBondOrderBook|장내채권현재가(호가)|국내주식-132|장내채권현재가(호가) (국내주식-132): five levels of a bond's order book, with their yields.
FHKBJ773400C0|kis_async.api.domestic_bond.quotations_prices:GetBondPrice|장내채권현재가(시세)|국내주식-200|장내채권현재가(시세) (국내주식-200): the price of a bond, its day and its limits.
FHKBJ773403C0|kis_async.api.domestic_bond.quotations_prices:GetBondTrades|장내채권현재가(체결)|국내주식-201|장내채권현재가(체결) (국내주식-201): the latest trades of a bond.
CTSC8407R|kis_async.api.domestic_bond.trading:GetBondBalance|장내채권 잔고조회|국내주식-198|장내채권 잔고조회 (국내주식-198): the bonds of an account, a row a purchase.
TTTC8910R|kis_async.api.domestic_bond.trading:GetBondBuyable|장내채권 매수가능조회|국내주식-199|장내채권 매수가능조회 (국내주식-199): the amount and the quantity of a bond that can be bought.
CTSC8013R|kis_async.api.domestic_bond.trading:ListBondOrders|장내채권 주문체결내역|국내주식-127|장내채권 주문체결내역 (국내주식-127): the bond orders of up to a week, and what was filled.
CTSC8035R|kis_async.api.domestic_bond.trading:ListChangeableBondOrders|채권정정취소가능주문조회|국내주식-126|채권정정취소가능주문조회 (국내주식-126): the bond orders that can still be changed or cancelled.
TTTC0953U|kis_async.api.domestic_bond.trading:ModifyOrCancelBondOrder|장내채권 정정취소주문|국내주식-125|장내채권 정정취소주문 (국내주식-125): change or cancel a bond order that is not filled yet.
TTTC0952U|kis_async.api.domestic_bond.trading:OrderBondPurchase|장내채권 매수주문|국내주식-124|장내채권 매수주문 (국내주식-124): buy a bond on the exchange.
TTTC0958U|kis_async.api.domestic_bond.trading:OrderBondSale|장내채권 매도주문|국내주식-123|장내채권 매도주문 (국내주식-123): sell a bond on the exchange.
FHPIF05030200|kis_async.api.domestic_futureoption.quotations_boards:GetFuturesBoard|국내옵션전광판_선물|국내선물-023|국내옵션전광판_선물 (국내선물-023): all maturities of one product's futures. Not offered on paper.
FHPIF05030100|kis_async.api.domestic_futureoption.quotations_boards:GetOptionBoard|국내옵션전광판_콜풋|국내선물-022|국내옵션전광판_콜풋 (국내선물-022): all calls and puts of one maturity.
FHPIO056104C0|kis_async.api.domestic_futureoption.quotations_boards:ListOptionMaturities|국내옵션전광판_옵션월물리스트|국내선물-020|국내옵션전광판_옵션월물리스트 (국내선물-020): the months of maturity of the KOSPI 200 options. Not offered on paper.
FHKIF03020100|kis_async.api.domestic_futureoption.quotations_charts:GetFuturesChart|선물옵션기간별시세(일/주/월/년)|v1_국내선물-008|선물옵션기간별시세(일/주/월/년) (v1_국내선물-008): daily, weekly, monthly or yearly bars.
FHKIF03020200|kis_async.api.domestic_futureoption.quotations_charts:GetFuturesMinuteChart|선물옵션 분봉조회|v1_국내선물-012|선물옵션 분봉조회 (v1_국내선물-012): bars of `seconds`: 30, 60 or 3600.
FHMIF10010000|kis_async.api.domestic_futureoption.quotations_prices:GetFuturesOrderBook|선물옵션 시세호가|v1_국내선물-007|선물옵션 시세호가 (v1_국내선물-007): five levels of the order book of a future or option.
FHMIF10000000|kis_async.api.domestic_futureoption.quotations_prices:GetFuturesPrice|선물옵션 시세|v1_국내선물-006|선물옵션 시세 (v1_국내선물-006): the price of a domestic future or option.
FHPIF05030000|kis_async.api.domestic_futureoption.quotations_prices:GetFuturesUnderlying|국내선물 기초자산 시세|국내선물-021|국내선물 기초자산 시세 (국내선물-021): the asset under a future, which is given by its nearest maturity. Not offered on paper.
FHPIF05110100|kis_async.api.domestic_futureoption.quotations_prices:ListFuturesExpectedTrades|선물옵션 일중예상체결추이|국내선물-018|선물옵션 일중예상체결추이 (국내선물-018): how the expected price of an index future or option moved in the day's auctions. Not offered on paper.
CTRP6550R|kis_async.api.domestic_futureoption.trading_balance:GetFuturesAssets|선물옵션 총자산현황|v1_국내선물-014|선물옵션 총자산현황 (v1_국내선물-014): deposits, margins, profits and fees of the account. Not offered on paper.
CTFO6118R VTFO6118R|kis_async.api.domestic_futureoption.trading_balance:GetFuturesBalance|선물옵션 잔고현황|v1_국내선물-004|선물옵션 잔고현황 (v1_국내선물-004): positions and deposits, 20 positions a page.
CTFO6117R|kis_async.api.domestic_futureoption.trading_balance:GetFuturesSettlement|선물옵션 잔고정산손익내역|v1_국내선물-013|선물옵션 잔고정산손익내역 (v1_국내선물-013): the positions and profits as settled on one day. Not offered on paper.
CTFO6159R|kis_async.api.domestic_futureoption.trading_balance:GetFuturesValuation|선물옵션 잔고평가손익내역|v1_국내선물-015|선물옵션 잔고평가손익내역 (v1_국내선물-015): the positions and what they have gained or lost. Not offered on paper.
CTFO6119R|kis_async.api.domestic_futureoption.trading_fills:ListFuturesDailyFees|선물옵션기간약정수수료일별|v1_국내선물-017|선물옵션기간약정수수료일별 (v1_국내선물-017): the amounts traded and the fees of each day of a period. Not offered on paper.
CTFO5139R|kis_async.api.domestic_futureoption.trading_fills:ListFuturesFills|선물옵션 기준일체결내역|v1_국내선물-016|선물옵션 기준일체결내역 (v1_국내선물-016): the fills of one day between two times. Not offered on paper.
TTTO6032R|kis_async.api.domestic_futureoption.trading_fills:ListFuturesMarginRates|선물옵션 증거금률|선물옵션 증거금률|선물옵션 증거금률 (선물옵션 증거금률): the margin rates of all underlying assets on one day.
CTFN6118R JTCE6001R|kis_async.api.domestic_futureoption.trading_night:GetNightFuturesBalance|(야간)선물옵션 잔고현황|국내선물-010|(야간)선물옵션 잔고현황 (국내선물-010): positions and deposits in the night session. Not offered on paper.
CTFN7107R JTCE6003R|kis_async.api.domestic_futureoption.trading_night:GetNightFuturesMargin|(야간)선물옵션 증거금 상세|국내선물-024|(야간)선물옵션 증거금 상세 (국내선물-024): the margins of the night session in detail. Not offered on paper.
STTN5105R JTCE1004R|kis_async.api.domestic_futureoption.trading_night:GetNightFuturesOrderable|(야간)선물옵션 주문가능 조회|국내선물-011|(야간)선물옵션 주문가능 조회 (국내선물-011): how many contracts can be bought or sold in the night session. Not offered on paper.
STTN5201R JTCE5005R|kis_async.api.domestic_futureoption.trading_night:ListNightFuturesOrders|(야간)선물옵션 주문체결 내역조회|국내선물-009|(야간)선물옵션 주문체결 내역조회 (국내선물-009): the orders of the night session and their fills.
TTTO5105R VTTO5105R|kis_async.api.domestic_futureoption.trading_orders:GetFuturesOrderable|선물옵션 주문가능|v1_국내선물-005|선물옵션 주문가능 (v1_국내선물-005): how many contracts can be bought or sold.
TTTO5201R VTTO5201R|kis_async.api.domestic_futureoption.trading_orders:ListFuturesOrders|선물옵션 주문체결내역조회|v1_국내선물-003|선물옵션 주문체결내역조회 (v1_국내선물-003): the orders of a period and their fills, 100 a page.
TTTO1103U TTTN1103U VTTO1103U JTCE1002U STTN1103U|kis_async.api.domestic_futureoption.trading_orders:ModifyOrCancelFuturesOrder|선물옵션 정정취소주문|v1_국내선물-002|선물옵션 정정취소주문 (v1_국내선물-002): change or cancel an open order.
TTTO1101U STTN1101U VTTO1101U JTCE1001U|kis_async.api.domestic_futureoption.trading_orders:OrderFutures|선물옵션 주문|v1_국내선물-001|선물옵션 주문 (v1_국내선물-001): buy or sell a domestic future or option.
FHKST11300006|kis_async.api.domestic_stock.analysis:GetMultiQuote|관심종목(멀티종목) 시세조회|국내주식-205|관심종목(멀티종목) 시세조회 (국내주식-205): the quotes of up to 30 domestic symbols and indices.
HHKCM113004C6|kis_async.api.domestic_stock.analysis:GetWatchlistItems|관심종목 그룹별 종목조회|국내주식-203|관심종목 그룹별 종목조회 (국내주식-203): the instruments of one watchlist group.
HHKCM113004C7|kis_async.api.domestic_stock.analysis:ListWatchlistGroups|관심종목 그룹조회|국내주식-204|관심종목 그룹조회 (국내주식-204): the watchlist groups of one HTS user.
HHKST03900300|kis_async.api.domestic_stock.analysis_conditions:ListConditions|종목조건검색 목록조회|국내주식-038|종목조건검색 목록조회 (국내주식-038): the search conditions that one HTS user has saved on the server.
HHKST03900400|kis_async.api.domestic_stock.analysis_conditions:SearchByCondition|종목조건검색조회|국내주식-039|종목조건검색조회 (국내주식-039): the stocks that fit one saved condition, 100 at most.
FHPST04760000|kis_async.api.domestic_stock.analysis_funding:GetCreditBalanceByDay|국내주식 신용잔고 일별추이|국내주식-110|국내주식 신용잔고 일별추이 (국내주식-110): margin and stock loans of one stock, day by day, 30 a call.
FHKST649100C0|kis_async.api.domestic_stock.analysis_funding:GetMarketFunds|국내 증시자금 종합|국내주식-193|국내 증시자금 종합 (국내주식-193): deposits, loans and fund assets in the Korean market, day by day.
FHPST04830000|kis_async.api.domestic_stock.analysis_funding:GetShortSalesByDay|국내주식 공매도 일별추이|국내주식-134|국내주식 공매도 일별추이 (국내주식-134): short sales of one stock, day by day.
HHPST074500C0|kis_async.api.domestic_stock.analysis_funding:GetStockLendingByDay|종목별 일별 대차거래추이|국내주식-135|종목별 일별 대차거래추이 (국내주식-135): stock lending and borrowing, day by day, 100 days a call.
HHPTJ04160200|kis_async.api.domestic_stock.analysis_investors:GetInvestorEstimate|종목별 외인기관 추정가집계|v1_국내주식-046|종목별 외인기관 추정가집계 (v1_국내주식-046): how much foreigners and institutions are thought to have bought today.
FHPTJ04160001|kis_async.api.domestic_stock.analysis_investors:GetInvestorTradesByStock|종목별 투자자매매동향(일별)|종목별 투자자매매동향(일별)|종목별 투자자매매동향(일별) (종목별 투자자매매동향(일별)): what each kind of investor bought and sold of one stock, day by day.
FHPTJ04030000|kis_async.api.domestic_stock.analysis_investors:GetMarketInvestors|시장별 투자자매매동향(시세)|v1_국내주식-074|시장별 투자자매매동향(시세) (v1_국내주식-074): what each kind of investor has traded in a market.
FHPTJ04040000|kis_async.api.domestic_stock.analysis_investors:GetMarketInvestorsByDay|시장별 투자자매매동향(일별)|국내주식-075|시장별 투자자매매동향(일별) (국내주식-075): net purchases by kind of investor in one market, day by day.
FHPTJ04400000|kis_async.api.domestic_stock.analysis_investors:ListForeignInstitutionNetBuys|국내기관_외국인 매매종목가집계|국내주식-037|국내기관_외국인 매매종목가집계 (국내주식-037): the stocks that foreigners or institutions trade most.
FHKST644400C0|kis_async.api.domestic_stock.analysis_members:GetForeignBrokerTrend|종목별 외국계 순매수추이|국내주식-164|종목별 외국계 순매수추이 (국내주식-164): what foreign member firms have bought of one stock today.
FHPST04540000|kis_async.api.domestic_stock.analysis_members:GetMemberTradesByDay|주식현재가 회원사 종목매매동향|국내주식-197|주식현재가 회원사 종목매매동향 (국내주식-197): what one member firm sold and bought of one stock, day by day.
FHKST644100C0|kis_async.api.domestic_stock.analysis_members:ListForeignBrokerTrades|외국계 매매종목 가집계|국내주식-161|외국계 매매종목 가집계 (국내주식-161): the stocks that foreign member firms trade most, by estimate.
FHPST04320000|kis_async.api.domestic_stock.analysis_members:ListMemberTrades|회원사 실시간 매매동향(틱)|국내주식-163|회원사 실시간 매매동향(틱) (국내주식-163): the latest 100 trades of member firms, as they come in.
FHPST01810000|kis_async.api.domestic_stock.analysis_prices:GetExpectedPriceTrend|국내주식 예상체결가 추이|국내주식-118|국내주식 예상체결가 추이 (국내주식-118): how the expected price of one stock has moved, 30 steps at most.
FHKST03010800|kis_async.api.domestic_stock.analysis_prices:GetTradeVolumeByDay|종목별일별매수매도체결량|v1_국내주식-056|종목별일별매수매도체결량 (v1_국내주식-056): how much of one stock buyers and sellers took, day by day.
FHKST111900C0|kis_async.api.domestic_stock.analysis_prices:GetTradesByAmount|국내주식 체결금액별 매매비중|국내주식-192|국내주식 체결금액별 매매비중 (국내주식-192): today's trades of one stock, by the money of a trade.
FHPST01130000|kis_async.api.domestic_stock.analysis_prices:GetVolumeByPrice|국내주식 매물대/거래비중|국내주식-196|국내주식 매물대/거래비중 (국내주식-196): how much of one stock was traded at which price today.
FHKST11860000|kis_async.api.domestic_stock.analysis_prices:ListAfterHoursExpected|국내주식 시간외예상체결등락률|국내주식-140|국내주식 시간외예상체결등락률 (국내주식-140): the stocks that the after-hours auction is to move most.
FHKST130000C0|kis_async.api.domestic_stock.analysis_prices:ListLimitPriceStocks|국내주식 상하한가 포착|국내주식-190|국내주식 상하한가 포착 (국내주식-190): the stocks at their upper or lower price limit, or near it.
FHPPG04600001 FHPPG04600000|kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByDay|프로그램매매 종합현황(일별)|국내주식-115|프로그램매매 종합현황(일별) (국내주식-115): program trading of a whole market, day by day.
HHPPG046600C1 HHPPG046600C0|kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByInvestor|프로그램매매 투자자매매동향(당일)|국내주식-116|프로그램매매 투자자매매동향(당일) (국내주식-116): today's program trading, by kind of investor.
FHPPG04600101 FHPPG04600100|kis_async.api.domestic_stock.analysis_programs:GetProgramTradesByMinute|프로그램매매 종합현황(시간)|국내주식-114|프로그램매매 종합현황(시간) (국내주식-114): program trading of a whole market in the last thirty minutes.
FHPPG04650101 FHPPG04650100|kis_async.api.domestic_stock.analysis_programs:GetStockProgramTrades|종목별 프로그램매매추이(체결)|v1_국내주식-044|종목별 프로그램매매추이(체결) (v1_국내주식-044): program trading of one stock in the course of the day.
FHPPG04650201 FHPPG04650200|kis_async.api.domestic_stock.analysis_programs:GetStockProgramTradesByDay|종목별 프로그램매매추이(일별)|국내주식-113|종목별 프로그램매매추이(일별) (국내주식-113): program trading of one stock, day by day.
HHKDB669106C0|kis_async.api.domestic_stock.info_events:ListCapitalReductions|예탁원정보(자본감소일정)|국내주식-149|예탁원정보(자본감소일정) (국내주식-149): reductions of capital whose record date is in the period.
HHKDB669102C0|kis_async.api.domestic_stock.info_events:ListDividends|예탁원정보(배당일정)|국내주식-145|예탁원정보(배당일정) (국내주식-145): dividends whose record date is in the period.
HHKDB669105C0|kis_async.api.domestic_stock.info_events:ListFaceValueChanges|예탁원정보(액면교체일정)|국내주식-148|예탁원정보(액면교체일정) (국내주식-148): splits and reverse splits whose record date is in the period.
HHKDB669104C0|kis_async.api.domestic_stock.info_events:ListMergersAndSplits|예탁원정보(합병/분할일정)|국내주식-147|예탁원정보(합병/분할일정) (국내주식-147): mergers and splits whose record date is in the period.
HHKDB669103C0|kis_async.api.domestic_stock.info_events:ListPurchaseClaims|예탁원정보(주식매수청구일정)|국내주식-146|예탁원정보(주식매수청구일정) (국내주식-146): claims of dissenting holders whose record date is in the period.
HHKDB669111C0|kis_async.api.domestic_stock.info_events:ListShareholderMeetings|예탁원정보(주주총회일정)|국내주식-154|예탁원정보(주주총회일정) (국내주식-154): meetings of shareholders whose record date is in the period.
FHKST66430100|kis_async.api.domestic_stock.info_finances:GetBalanceSheet|국내주식 대차대조표|v1_국내주식-078|국내주식 대차대조표 (v1_국내주식-078): a company's balance sheets, yearly or quarterly, newest first.
FHKST66430300|kis_async.api.domestic_stock.info_finances:GetFinancialRatios|국내주식 재무비율|v1_국내주식-080|국내주식 재무비율 (v1_국내주식-080): growth, return on equity, values per share and debt of a company.
FHKST66430800|kis_async.api.domestic_stock.info_finances:GetGrowthRatios|국내주식 성장성비율|v1_국내주식-085|국내주식 성장성비율 (v1_국내주식-085): how sales, operating profit, equity and assets of a company grew.
FHKST66430200|kis_async.api.domestic_stock.info_finances:GetIncomeStatement|국내주식 손익계산서|v1_국내주식-079|국내주식 손익계산서 (v1_국내주식-079): a company's income statements, yearly or quarterly, newest first.
FHKST66430500|kis_async.api.domestic_stock.info_finances:GetOtherRatios|국내주식 기타주요비율|v1_국내주식-082|국내주식 기타주요비율 (v1_국내주식-082): payout, EVA, EBITDA and EV to EBITDA of a company.
FHKST66430400|kis_async.api.domestic_stock.info_finances:GetProfitRatios|국내주식 수익성비율|v1_국내주식-081|국내주식 수익성비율 (v1_국내주식-081): returns and margins of a company, yearly or quarterly.
FHKST66430600|kis_async.api.domestic_stock.info_finances:GetStabilityRatios|국내주식 안정성비율|v1_국내주식-083|국내주식 안정성비율 (v1_국내주식-083): debt and liquidity of a company, yearly or quarterly.
HHKDB669101C0|kis_async.api.domestic_stock.info_issues:ListBonusIssues|예탁원정보(무상증자일정)|국내주식-144|예탁원정보(무상증자일정) (국내주식-144): bonus issues whose record date is in the period.
HHKDB669109C0|kis_async.api.domestic_stock.info_issues:ListForfeitedShares|예탁원정보(실권주일정)|국내주식-152|예탁원정보(실권주일정) (국내주식-152): offers of forfeited shares whose record date is in the period.
HHKDB669107C0|kis_async.api.domestic_stock.info_issues:ListListings|예탁원정보(상장정보일정)|국내주식-150|예탁원정보(상장정보일정) (국내주식-150): shares listed in the period, first or additional.
HHKDB669110C0|kis_async.api.domestic_stock.info_issues:ListMandatoryDeposits|예탁원정보(의무예치일정)|국내주식-153|예탁원정보(의무예치일정) (국내주식-153): shares under a mandatory deposit that begins in the period.
HHKDB669108C0|kis_async.api.domestic_stock.info_issues:ListPublicOffers|예탁원정보(공모주청약일정)|국내주식-151|예탁원정보(공모주청약일정) (국내주식-151): public offers to subscribe to in the period.
HHKDB669100C0|kis_async.api.domestic_stock.info_issues:ListRightsIssues|예탁원정보(유상증자일정)|국내주식-143|예탁원정보(유상증자일정) (국내주식-143): rights issues by the day of subscription or of record.
HHKST668300C0|kis_async.api.domestic_stock.info_opinions:GetEarningsEstimates|국내주식 종목추정실적|국내주식-187|국내주식 종목추정실적 (국내주식-187): what the house's analysts expect of a company.
FHKST663300C0|kis_async.api.domestic_stock.info_opinions:ListOpinions|국내주식 종목투자의견|국내주식-188|국내주식 종목투자의견 (국내주식-188): what the securities firms say of one stock.
FHKST663400C0|kis_async.api.domestic_stock.info_opinions:ListOpinionsByFirm|국내주식 증권사별 투자의견|국내주식-189|국내주식 증권사별 투자의견 (국내주식-189): what one securities firm recommends.
CTPF1604R|kis_async.api.domestic_stock.info_stocks:GetProductInfo|상품기본조회|v1_국내주식-029|상품기본조회 (v1_국내주식-029): the names and classes of a product of any market.
CTPF1002R|kis_async.api.domestic_stock.info_stocks:GetStockInfo|주식기본조회|v1_국내주식-067|주식기본조회 (v1_국내주식-067): what a domestic stock, ETF, ETN or ELW is.
FHPST04770000|kis_async.api.domestic_stock.info_stocks:ListCreditStocks|국내주식 당사 신용가능종목|국내주식-111|국내주식 당사 신용가능종목 (국내주식-111): the stocks that the house trades on credit, or does not.
CTSC2702R|kis_async.api.domestic_stock.info_stocks:ListLendableStocks|당사 대주가능 종목|국내주식-195|당사 대주가능 종목 (국내주식-195): the stocks that the house lends for short sales.
FHPST02300400|kis_async.api.domestic_stock.quotations_after_hours:GetAfterHoursBook|국내주식 시간외호가|국내주식-077|국내주식 시간외호가 (국내주식-077): ten levels of the after-hours single-price book. Not offered on paper.
FHPST02300000|kis_async.api.domestic_stock.quotations_after_hours:GetAfterHoursPrice|국내주식 시간외현재가|국내주식-076|국내주식 시간외현재가 (국내주식-076): the after-hours single-price quote of a stock. Not offered on paper.
FHPST02320000|kis_async.api.domestic_stock.quotations_after_hours:ListAfterHoursDays|주식현재가 시간외일자별주가|v1_국내주식-026|주식현재가 시간외일자별주가 (v1_국내주식-026): the after-hours single price and the close, by day.
FHPST02310000|kis_async.api.domestic_stock.quotations_after_hours:ListAfterHoursTrades|주식현재가 시간외시간별체결|v1_국내주식-025|주식현재가 시간외시간별체결 (v1_국내주식-025): the after-hours single-price trades of a stock.
FHKST01010200|kis_async.api.domestic_stock.quotations_books:GetOrderBook|주식현재가 호가/예상체결|v1_국내주식-011|주식현재가 호가/예상체결 (v1_국내주식-011): ten levels of the order book, and the expected trade.
FHKST01010600|kis_async.api.domestic_stock.quotations_books:GetTopMembers|주식현재가 회원사|v1_국내주식-013|주식현재가 회원사 (v1_국내주식-013): the five brokers that sold and that bought most of a stock today.
FHKST03010230|kis_async.api.domestic_stock.quotations_charts:GetPastMinuteChart|주식일별분봉조회|국내주식-213|주식일별분봉조회 (국내주식-213): minute bars of any day of about a year, back from a moment.
FHKST03010100|kis_async.api.domestic_stock.quotations_charts:GetPeriodChart|국내주식기간별시세(일/주/월/년)|v1_국내주식-016|국내주식기간별시세(일/주/월/년) (v1_국내주식-016): daily, weekly, monthly or yearly bars of a stock.
FHKST03010200|kis_async.api.domestic_stock.quotations_charts:GetTodayMinuteChart|주식당일분봉조회|v1_국내주식-022|주식당일분봉조회 (v1_국내주식-022): minute bars of today, back from a moment.
FHKST01010100|kis_async.api.domestic_stock.quotations_prices:GetPrice|주식현재가 시세|v1_국내주식-008|주식현재가 시세 (v1_국내주식-008): the quote of a stock, with limits, pivots, highs and lows.
FHPST01010000|kis_async.api.domestic_stock.quotations_prices:GetPriceDetail|주식현재가 시세2|v1_국내주식-054|주식현재가 시세2 (v1_국내주식-054): a second quote of a stock, with its warnings, halts and designations.
FHKST01010400|kis_async.api.domestic_stock.quotations_prices:ListDailyPrices|주식현재가 일자별|v1_국내주식-010|주식현재가 일자별 (v1_국내주식-010): the last 30 days, weeks or months of a stock.
FHPST01060000|kis_async.api.domestic_stock.quotations_trades:ListDayTrades|주식현재가 당일시간대별체결|v1_국내주식-023|주식현재가 당일시간대별체결 (v1_국내주식-023): the trades of the day, back from a moment.
FHKST117300C0|kis_async.api.domestic_stock.quotations_trades:ListExpectedClosings|국내주식 장마감 예상체결가|국내주식-120|국내주식 장마감 예상체결가 (국내주식-120): what the closing auction would trade at.
FHKST01010900|kis_async.api.domestic_stock.quotations_trades:ListInvestorDays|주식현재가 투자자|v1_국내주식-012|주식현재가 투자자 (v1_국내주식-012): what individuals, foreigners and institutions traded, by day.
FHKST01010300|kis_async.api.domestic_stock.quotations_trades:ListRecentTrades|주식현재가 체결|v1_국내주식-009|주식현재가 체결 (v1_국내주식-009): the last trades of a stock.
FHPST02340000|kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursChangeRanking|국내주식 시간외등락율순위|국내주식-138|국내주식 시간외등락율순위 (국내주식-138): the stocks that rose or fell most after hours.
FHPST01760000|kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursSizeRanking|국내주식 시간외잔량 순위|v1_국내주식-093|국내주식 시간외잔량 순위 (v1_국내주식-093): the stocks most traded or wanted at the close, outside the session.
FHPST02350000|kis_async.api.domestic_stock.ranking_after_hours:GetAfterHoursVolumeRanking|국내주식 시간외거래량순위|국내주식-139|국내주식 시간외거래량순위 (국내주식-139): the stocks most traded or wanted after hours.
FHKST17010000|kis_async.api.domestic_stock.ranking_attention:GetCreditRanking|국내주식 신용잔고 상위|국내주식-109|국내주식 신용잔고 상위 (국내주식-109): the stocks most bought or sold on credit.
FHPST04820000|kis_async.api.domestic_stock.ranking_attention:GetShortSaleRanking|국내주식 공매도 상위종목|국내주식-133|국내주식 공매도 상위종목 (국내주식-133): the stocks most sold short.
FHPST01800000|kis_async.api.domestic_stock.ranking_attention:GetWatchedRanking|국내주식 관심종목등록 상위|v1_국내주식-102|국내주식 관심종목등록 상위 (v1_국내주식-102): the stocks on most users' watchlists.
HHMCM000100C0|kis_async.api.domestic_stock.ranking_attention:ListMostViewed|HTS조회상위20종목|국내주식-214|HTS조회상위20종목 (국내주식-214): the 20 stocks that users of HTS look at most. Not offered on paper.
FHPST01700000|kis_async.api.domestic_stock.ranking_prices:GetChangeRanking|국내주식 등락률 순위|v1_국내주식-088|국내주식 등락률 순위 (v1_국내주식-088): the stocks that rose or fell most.
FHPST01780000|kis_async.api.domestic_stock.ranking_prices:GetDisparityRanking|국내주식 이격도 순위|v1_국내주식-095|국내주식 이격도 순위 (v1_국내주식-095): the stocks furthest from their moving averages.
FHPST01820000|kis_async.api.domestic_stock.ranking_prices:GetExpectedChangeRanking|국내주식 예상체결 상승/하락상위|v1_국내주식-103|국내주식 예상체결 상승/하락상위 (v1_국내주식-103): the stocks that would open or close highest or lowest.
FHPST01870000|kis_async.api.domestic_stock.ranking_prices:GetNearHighLowRanking|국내주식 신고/신저근접종목 상위|v1_국내주식-105|국내주식 신고/신저근접종목 상위 (v1_국내주식-105): the stocks nearest to a new high or low.
FHPST01770000|kis_async.api.domestic_stock.ranking_prices:GetPreferredGapRanking|국내주식 우선주/괴리율 상위|v1_국내주식-094|국내주식 우선주/괴리율 상위 (v1_국내주식-094): the widest gaps between common and preferred shares.
HHKDB13470100|kis_async.api.domestic_stock.ranking_values:GetDividendRanking|국내주식 배당률 상위|국내주식-106|국내주식 배당률 상위 (국내주식-106): the stocks that paid the highest dividends.
FHPST01750000|kis_async.api.domestic_stock.ranking_values:GetFinancialRatioRanking|국내주식 재무비율 순위|v1_국내주식-092|국내주식 재무비율 순위 (v1_국내주식-092): stocks by their financial ratios.
FHPST01740000|kis_async.api.domestic_stock.ranking_values:GetMarketCapRanking|국내주식 시가총액 상위|v1_국내주식-091|국내주식 시가총액 상위 (v1_국내주식-091): the largest stocks.
FHPST01790000|kis_async.api.domestic_stock.ranking_values:GetMarketValueRanking|국내주식 시장가치 순위|v1_국내주식-096|국내주식 시장가치 순위 (v1_국내주식-096): stocks by a ratio of price to value.
FHPST01730000|kis_async.api.domestic_stock.ranking_values:GetProfitAssetRanking|국내주식 수익자산지표 순위|v1_국내주식-090|국내주식 수익자산지표 순위 (v1_국내주식-090): stocks by their profits or assets.
FHPST01720000|kis_async.api.domestic_stock.ranking_volumes:GetBookSizeRanking|국내주식 호가잔량 순위|국내주식-089|국내주식 호가잔량 순위 (국내주식-089): the stocks whose books lean most to one side.
FHKST190900C0|kis_async.api.domestic_stock.ranking_volumes:GetBulkTradeRanking|국내주식 대량체결건수 상위|국내주식-107|국내주식 대량체결건수 상위 (국내주식-107): the stocks with most bulk trades.
FHPST01860000|kis_async.api.domestic_stock.ranking_volumes:GetHouseTradeRanking|국내주식 당사매매종목 상위|v1_국내주식-104|국내주식 당사매매종목 상위 (v1_국내주식-104): what this broker's own clients traded most.
FHPST01680000|kis_async.api.domestic_stock.ranking_volumes:GetStrengthRanking|국내주식 체결강도 상위|v1_국내주식-101|국내주식 체결강도 상위 (v1_국내주식-101): the stocks whose trades were most at the buyers' initiative.
FHPST01710000|kis_async.api.domestic_stock.ranking_volumes:GetVolumeRanking|거래량순위|v1_국내주식-047|거래량순위 (v1_국내주식-047): the 30 most traded stocks. Not offered on paper.
FHKUP03500100|kis_async.api.domestic_stock.sector_charts:GetIndexChart|국내주식업종기간별시세(일/주/월/년)|v1_국내주식-021|국내주식업종기간별시세(일/주/월/년) (v1_국내주식-021): bars of a sector index.
FHKUP03500200|kis_async.api.domestic_stock.sector_charts:GetIndexMinuteChart|업종 분봉조회|v1_국내주식-045|업종 분봉조회 (v1_국내주식-045): minute bars of a sector index.
FHPUP02110200|kis_async.api.domestic_stock.sector_charts:GetIndexMinutes|국내업종 시간별지수(분)|국내주식-119|국내업종 시간별지수(분) (국내주식-119): a sector index in steps of some seconds.
FHPUP02110100|kis_async.api.domestic_stock.sector_charts:GetIndexTicks|국내업종 시간별지수(초)|국내주식-064|국내업종 시간별지수(초) (국내주식-064): a sector index every ten seconds.
FHPST01840000|kis_async.api.domestic_stock.sector_indices:GetExpectedIndexTrend|국내주식 예상체결지수 추이|국내주식-121|국내주식 예상체결지수 추이 (국내주식-121): the expected index during an auction.
FHKUP11750000|kis_async.api.domestic_stock.sector_indices:GetExpectedIndices|국내주식 예상체결 전체지수|국내주식-122|국내주식 예상체결 전체지수 (국내주식-122): the expected indices of all sectors during an auction.
FHPUP02140000|kis_async.api.domestic_stock.sector_indices:GetIndexCategories|국내업종 구분별전체시세|v1_국내주식-066|국내업종 구분별전체시세 (v1_국내주식-066): all sectors of a market.
FHPUP02120000|kis_async.api.domestic_stock.sector_indices:GetIndexDays|국내업종 일자별지수|v1_국내주식-065|국내업종 일자별지수 (v1_국내주식-065): days, weeks or months of a sector index.
FHPUP02100000|kis_async.api.domestic_stock.sector_indices:GetIndexPrice|국내업종 현재지수|v1_국내주식-063|국내업종 현재지수 (v1_국내주식-063): a sector index now.
HHMCM000002C0|kis_async.api.domestic_stock.sector_market:GetFuturesMarketDays|국내선물 영업일조회|국내주식-160|국내선물 영업일조회 (국내주식-160): the business days around today, and the hours of the futures market.
FHPST07020000|kis_async.api.domestic_stock.sector_market:GetInterestRates|금리 종합(국내채권/금리)|국내주식-155|금리 종합(국내채권/금리) (국내주식-155): interest rates and bond yields of a day.
CTCA0903R|kis_async.api.domestic_stock.sector_market:ListMarketDays|국내휴장일조회|국내주식-040|국내휴장일조회 (국내주식-040): which days the market opens.
FHKST01011800|kis_async.api.domestic_stock.sector_market:ListNews|종합 시황/공시(제목)|국내주식-141|종합 시황/공시(제목) (국내주식-141): titles of market news and disclosures, newest first.
FHPST01390000|kis_async.api.domestic_stock.sector_market:ListVolatilityInterruptions|변동성완화장치(VI) 현황|v1_국내주식-055|변동성완화장치(VI) 현황 (v1_국내주식-055): the volatility interruptions of a day.
CTRP6548R|kis_async.api.domestic_stock.trading_accounts:GetAccountAssets|투자계좌자산현황조회|v1_국내주식-048|투자계좌자산현황조회 (v1_국내주식-048): what an account holds, by class of assets, as settled.
TTTC8908R VTTC8908R|kis_async.api.domestic_stock.trading_accounts:GetBuyable|매수가능조회|v1_국내주식-007|매수가능조회 (v1_국내주식-007): how much can be bought, as an amount and in shares of one stock.
TTTC8909R|kis_async.api.domestic_stock.trading_accounts:GetCreditBuyable|신용매수가능조회|v1_국내주식-042|신용매수가능조회 (v1_국내주식-042): how much of one stock can be bought on credit.
TTTC8408R|kis_async.api.domestic_stock.trading_accounts:GetSellable|매도가능수량조회|국내주식-165|매도가능수량조회 (국내주식-165): how many shares of a holding can be sold (`sellable_quantity`).
CTRGA011R|kis_async.api.domestic_stock.trading_accounts:ListAccountRights|기간별계좌권리현황조회|국내주식-211|기간별계좌권리현황조회 (국내주식-211): dividends, rights issues, splits and the like of a period.
TTTC8434R VTTC8434R|kis_async.api.domestic_stock.trading_balance:GetBalance|주식잔고조회|v1_국내주식-006|주식잔고조회 (v1_국내주식-006): positions and deposits, 50 positions a page (20 on paper).
TTTC8494R|kis_async.api.domestic_stock.trading_balance:GetRealizedBalance|주식잔고조회_실현손익|v1_국내주식-041|주식잔고조회_실현손익 (v1_국내주식-041): positions by trade date, and the profit realised today.
TTTC0869R|kis_async.api.domestic_stock.trading_margin:GetIntegratedMargin|주식통합증거금 현황|국내주식-191|주식통합증거금 현황 (국내주식-191): the margin of an account over domestic and overseas orders.
TTTC0084R TTTC8036R|kis_async.api.domestic_stock.trading_order_lists:ListChangeableOrders|주식정정취소가능주문조회|v1_국내주식-004|주식정정취소가능주문조회 (v1_국내주식-004): the orders that can be changed or cancelled, 50 a page.
TTTC0081R CTSC9215R VTTC0081R VTSC9215R TTTC8001R CTSC9115R VTTC8001R VTSC9115R|kis_async.api.domestic_stock.trading_order_lists:ListOrders|주식일별주문체결조회|v1_국내주식-005|주식일별주문체결조회 (v1_국내주식-005): the orders of a period and what was filled, 100 a page (15 on paper).
TTTC0013U VTTC0013U TTTC0803U VTTC0803U|kis_async.api.domestic_stock.trading_orders:ModifyOrCancelOrder|주식주문(정정취소)|v1_국내주식-003|주식주문(정정취소) (v1_국내주식-003): change the price or kind of an order, or cancel it.
TTTC0011U TTTC0012U VTTC0011U VTTC0012U TTTC0801U TTTC0802U VTTC0801U VTTC0802U|kis_async.api.domestic_stock.trading_orders:OrderCash|주식주문(현금)|v1_국내주식-001|주식주문(현금) (v1_국내주식-001): buy or sell a domestic stock with cash.
TTTC0051U TTTC0052U TTTC0851U TTTC0852U|kis_async.api.domestic_stock.trading_orders:OrderCredit|주식주문(신용)|v1_국내주식-002|주식주문(신용) (v1_국내주식-002): buy or sell a domestic stock on credit.
TTTC2208R|kis_async.api.domestic_stock.trading_pension:GetPensionBalance|퇴직연금 잔고조회|v1_국내주식-036|퇴직연금 잔고조회 (v1_국내주식-036): the stocks, ETFs and ETNs of a pension, and its deposits.
TTTC0503R|kis_async.api.domestic_stock.trading_pension:GetPensionBuyable|퇴직연금 매수가능조회|v1_국내주식-034|퇴직연금 매수가능조회 (v1_국내주식-034): how much of one stock a pension can buy.
TTTC0506R|kis_async.api.domestic_stock.trading_pension:GetPensionDeposit|퇴직연금 예수금조회|v1_국내주식-035|퇴직연금 예수금조회 (v1_국내주식-035): the deposit of a pension. Not offered on paper.
TTTC2202R|kis_async.api.domestic_stock.trading_pension:GetPensionFilledBalance|퇴직연금 체결기준잔고|v1_국내주식-032|퇴직연금 체결기준잔고 (v1_국내주식-032): the holdings of a pension by trade date, not by settlement.
TTTC2201R TTTC2210R|kis_async.api.domestic_stock.trading_pension:ListPensionOrders|퇴직연금 미체결내역|v1_국내주식-033|퇴직연금 미체결내역 (v1_국내주식-033): the orders of a pension, filled and unfilled.
TTTC8708R|kis_async.api.domestic_stock.trading_profits:ListDailyProfits|기간별손익일별합산조회|v1_국내주식-052|기간별손익일별합산조회 (v1_국내주식-052): realised profits, costs and taxes, day by day.
TTTC8715R|kis_async.api.domestic_stock.trading_profits:ListTradeProfits|기간별매매손익현황조회|v1_국내주식-060|기간별매매손익현황조회 (v1_국내주식-060): realised profits of a period, by holding and day.
CTSC0004R|kis_async.api.domestic_stock.trading_reservations:ListReservations|주식예약주문조회|v1_국내주식-020|주식예약주문조회 (v1_국내주식-020): the reservations of a period and their outcome, 20 a page.
CTSC0009U CTSC0013U|kis_async.api.domestic_stock.trading_reservations:ModifyOrCancelReservation|주식예약주문정정취소|v1_국내주식-018,019|주식예약주문정정취소 (v1_국내주식-018,019): change a reservation, or cancel it.
CTSC0008U|kis_async.api.domestic_stock.trading_reservations:OrderReservation|주식예약주문|v1_국내주식-017|주식예약주문 (v1_국내주식-017): leave an order with the broker for the next trading day, or for several.
FHPEW02740200|kis_async.api.elw_indicators:GetElwIndicatorDays|ELW 투자지표추이(일별)|국내주식-173|ELW 투자지표추이(일별) (국내주식-173): an ELW's indicators day by day.
FHPEW02740300|kis_async.api.elw_indicators:GetElwIndicatorMinutes|ELW 투자지표추이(분별)|국내주식-174|ELW 투자지표추이(분별) (국내주식-174): an ELW's indicators bar by bar.
FHPEW02740100|kis_async.api.elw_indicators:GetElwIndicatorTrades|ELW 투자지표추이(체결)|국내주식-172|ELW 투자지표추이(체결) (국내주식-172): an ELW's indicators trade by trade.
FHPEW02830200|kis_async.api.elw_indicators:GetElwSensitivityDays|ELW 민감도 추이(일별)|국내주식-176|ELW 민감도 추이(일별) (국내주식-176): an ELW's sensitivities day by day.
FHPEW02830100|kis_async.api.elw_indicators:GetElwSensitivityTrades|ELW 민감도 추이(체결)|국내주식-175|ELW 민감도 추이(체결) (국내주식-175): an ELW's sensitivities trade by trade.
FHKEW151701C0|kis_async.api.elw_lists:ListComparableElw|ELW 비교대상종목조회|국내주식-183|ELW 비교대상종목조회 (국내주식-183): the ELW on one stock, to choose some to compare.
FHKEW154101C0|kis_async.api.elw_lists:ListElwByUnderlying|ELW 기초자산별 종목시세|국내주식-186|ELW 기초자산별 종목시세 (국내주식-186): the ELW on one underlying asset.
FHKEW154100C0|kis_async.api.elw_lists:ListElwUnderlyings|ELW 기초자산 목록조회|국내주식-185|ELW 기초자산 목록조회 (국내주식-185): the assets that ELW exist on.
FHKEW154700C0|kis_async.api.elw_lists:ListExpiringElw|ELW 만기예정/만기종목|국내주식-184|ELW 만기예정/만기종목 (국내주식-184): ELW that expire in a period.
FHKEW154800C0|kis_async.api.elw_lists:ListNewElw|ELW 신규상장종목|국내주식-181|ELW 신규상장종목 (국내주식-181): ELW that were newly listed.
FHKEW15010000|kis_async.api.elw_prices:GetElwPrice|ELW 현재가 시세|v1_국내주식-014|ELW 현재가 시세 (v1_국내주식-014): the quote of one ELW.
FHPEW03760000|kis_async.api.elw_prices:GetElwProviderTrades|ELW LP매매추이|국내주식-182|ELW LP매매추이 (국내주식-182): how a liquidity provider traded its ELW.
FHPEW02770000|kis_async.api.elw_rankings:GetElwFluctuationRanking|ELW 상승률순위|국내주식-167|ELW 상승률순위 (국내주식-167): ELW ranked by their rise or fall.
FHPEW02790000|kis_async.api.elw_rankings:GetElwIndicatorRanking|ELW 지표순위|국내주식-169|ELW 지표순위 (국내주식-169): ELW ranked by an indicator.
FHPEW02870000|kis_async.api.elw_rankings:GetElwQuickChanges|ELW 당일급변종목|국내주식-171|ELW 당일급변종목 (국내주식-171): ELW whose price, volume or book jumped.
FHPEW02850000|kis_async.api.elw_rankings:GetElwSensitivityRanking|ELW 민감도 순위|국내주식-170|ELW 민감도 순위 (국내주식-170): ELW ranked by a sensitivity.
FHPEW02780000|kis_async.api.elw_rankings:GetElwVolumeRanking|ELW 거래량순위|국내주식-168|ELW 거래량순위 (국내주식-168): ELW ranked by volume, turnover or book.
FHKEW15100000|kis_async.api.elw_searches:SearchElw|ELW 종목검색|국내주식-166|ELW 종목검색 (국내주식-166): ELW by many conditions at once.
FHPEW02840200|kis_async.api.elw_volatility:GetElwVolatilityDays|ELW 변동성 추이(일별)|국내주식-178|ELW 변동성 추이(일별) (국내주식-178): an ELW's volatilities day by day.
FHPEW02840300|kis_async.api.elw_volatility:GetElwVolatilityMinutes|ELW 변동성 추이(분별)|국내주식-179|ELW 변동성 추이(분별) (국내주식-179): an ELW's volatilities bar by bar.
FHPEW02840400|kis_async.api.elw_volatility:GetElwVolatilityTicks|ELW 변동성 추이(틱)|국내주식-180|ELW 변동성 추이(틱) (국내주식-180): an ELW's implied volatility tick by tick.
FHPEW02840100|kis_async.api.elw_volatility:GetElwVolatilityTrades|ELW 변동성추이(체결)|국내주식-177|ELW 변동성추이(체결) (국내주식-177): an ELW's implied volatility trade by trade.
FHKST121600C0|kis_async.api.etfetn:GetEtfComponents|ETF 구성종목시세|국내주식-073|ETF 구성종목시세 (국내주식-073): the stocks that one ETF holds, with their prices.
FHPST02440000|kis_async.api.etfetn:GetEtfNav|NAV 비교추이(종목)|v1_국내주식-069|NAV 비교추이(종목) (v1_국내주식-069): price and net asset value of one ETF or ETN, now.
FHPST02440200|kis_async.api.etfetn:GetEtfNavByDay|NAV 비교추이(일)|v1_국내주식-071|NAV 비교추이(일) (v1_국내주식-071): price and net asset value of one ETF or ETN, day by day.
FHPST02440100|kis_async.api.etfetn:GetEtfNavByMinute|NAV 비교추이(분)|v1_국내주식-070|NAV 비교추이(분) (v1_국내주식-070): price and net asset value of one ETF or ETN by the minute.
FHPST02400000|kis_async.api.etfetn:GetEtfPrice|ETF/ETN 현재가|v1_국내주식-068|ETF/ETN 현재가 (v1_국내주식-068): the price, net asset value and features of one ETF or ETN.
HHDFC55010100|kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesDetail|해외선물종목상세|v1_해외선물-008|해외선물종목상세 (v1_해외선물-008): the terms of one overseas future.
HHDFC86000000|kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesOrderBook|해외선물 호가|해외선물-031|해외선물 호가 (해외선물-031): the order book of one overseas future.
HHDFC55010000|kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesPrice|해외선물종목현재가|v1_해외선물-009|해외선물종목현재가 (v1_해외선물-009): the price, the trading hours and the margin of one overseas future.
HHDFC55200000|kis_async.api.overseas_futureoption.quotations_futures:GetOverseasFuturesTerms|해외선물 상품기본정보|해외선물-023|해외선물 상품기본정보 (해외선물-023): the terms of up to 32 overseas futures. Not offered on paper.
HHDFC55020100|kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesDailyChart|해외선물 체결추이(일간)|해외선물-018|해외선물 체결추이(일간) (해외선물-018): daily bars of one overseas future.
HHDFC55020400|kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesMinuteChart|해외선물 분봉조회|해외선물-016|해외선물 분봉조회 (해외선물-016): bars of some minutes of one overseas future.
HHDFC55020300|kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesMonthlyChart|해외선물 체결추이(월간)|해외선물-020|해외선물 체결추이(월간) (해외선물-020): monthly bars of one overseas future.
HHDFC55020000|kis_async.api.overseas_futureoption.quotations_futures_charts:GetOverseasFuturesWeeklyChart|해외선물 체결추이(주간)|해외선물-017|해외선물 체결추이(주간) (해외선물-017): weekly bars of one overseas future.
HHDFC55020200|kis_async.api.overseas_futureoption.quotations_futures_charts:ListOverseasFuturesTrades|해외선물 체결추이(틱)|해외선물-019|해외선물 체결추이(틱) (해외선물-019): the latest trades of one overseas future.
OTFM2229R|kis_async.api.overseas_futureoption.quotations_market:ListMarketHours|해외선물옵션 장운영시간|해외선물-030|해외선물옵션 장운영시간 (해외선물-030): the trading hours of the products of one exchange. Not offered on paper.
HHDDB95030000|kis_async.api.overseas_futureoption.quotations_market:ListTraderPositions|해외선물 미결제추이|해외선물-029|해외선물 미결제추이 (해외선물-029): the open positions of an overseas future by kind of trader.
HHDFO55010100|kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionDetail|해외옵션종목상세|해외선물-034|해외옵션종목상세 (해외선물-034): the terms of one overseas option. Not offered on paper.
HHDFO86000000|kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionOrderBook|해외옵션 호가|해외선물-033|해외옵션 호가 (해외선물-033): the order book of one overseas option.
HHDFO55010000|kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionPrice|해외옵션종목현재가|해외선물-035|해외옵션종목현재가 (해외선물-035): the price, the trading hours and the margin of one overseas option.
HHDFO55200000|kis_async.api.overseas_futureoption.quotations_options:GetOverseasOptionTerms|해외옵션 상품기본정보|해외선물-041|해외옵션 상품기본정보 (해외선물-041): the terms of up to 30 overseas options. Not offered on paper.
HHDFO55020100|kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionDailyChart|해외옵션 체결추이(일간)|해외선물-037|해외옵션 체결추이(일간) (해외선물-037): daily bars of one overseas option.
HHDFO55020400|kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionMinuteChart|해외옵션 분봉조회|해외선물-040|해외옵션 분봉조회 (해외선물-040): bars of some minutes of one overseas option.
HHDFO55020300|kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionMonthlyChart|해외옵션 체결추이(월간)|해외선물-039|해외옵션 체결추이(월간) (해외선물-039): monthly bars of one overseas option.
HHDFO55020000|kis_async.api.overseas_futureoption.quotations_options_charts:GetOverseasOptionWeeklyChart|해외옵션 체결추이(주간)|해외선물-036|해외옵션 체결추이(주간) (해외선물-036): weekly bars of one overseas option.
HHDFO55020200|kis_async.api.overseas_futureoption.quotations_options_charts:ListOverseasOptionTrades|해외옵션 체결추이(틱)|해외선물-038|해외옵션 체결추이(틱) (해외선물-038): the latest trades of one overseas option.
OTFM1411R|kis_async.api.overseas_futureoption.trading_accounts:GetOverseasFuturesDeposit|해외선물옵션 예수금현황|해외선물-012|해외선물옵션 예수금현황 (해외선물-012): deposits, margins and what can be ordered, in one currency or as a total. Not offered on paper.
OTFM3115R|kis_async.api.overseas_futureoption.trading_accounts:GetOverseasFuturesMargin|해외선물옵션 증거금상세|해외선물-032|해외선물옵션 증거금상세 (해외선물-032): the margin in detail, in one currency or as a total. Not offered on paper.
OTFM1412R|kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesPositions|해외선물옵션 미결제내역조회(잔고)|v1_해외선물-005|해외선물옵션 미결제내역조회(잔고) (v1_해외선물-005): the open positions of the account. Not offered on paper.
OTFM3118R|kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesProfits|해외선물옵션 기간계좌손익 일별|해외선물-010|해외선물옵션 기간계좌손익 일별 (해외선물-010): the profits of a period by currency and by contract. Not offered on paper.
OTFM3114R|kis_async.api.overseas_futureoption.trading_accounts:ListOverseasFuturesTransactions|해외선물옵션 기간계좌거래내역|해외선물-014|해외선물옵션 기간계좌거래내역 (해외선물-014): the transfers and settlements of a period.
OTFM3122R|kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesFills|해외선물옵션 일별 체결내역|해외선물-011|해외선물옵션 일별 체결내역 (해외선물-011): the fills of a period; an empty `product_group` covers all. Not offered on paper.
OTFM3120R|kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesOrders|해외선물옵션 일별 주문내역|해외선물-013|해외선물옵션 일별 주문내역 (해외선물-013): the orders of a period; an empty `product_group` covers all. Not offered on paper.
OTFM3116R|kis_async.api.overseas_futureoption.trading_order_lists:ListOverseasFuturesOrdersToday|해외선물옵션 당일주문내역조회|v1_해외선물-004|해외선물옵션 당일주문내역조회 (v1_해외선물-004): the orders of the day and their fills. Not offered on paper.
OTFM3304R|kis_async.api.overseas_futureoption.trading_orders:GetOverseasFuturesOrderable|해외선물옵션 주문가능조회|v1_해외선물-006|해외선물옵션 주문가능조회 (v1_해외선물-006): how many contracts of one symbol can be bought or sold; without a `price`, at the market. Not offered on paper.
OTFM3002U OTFM3003U|kis_async.api.overseas_futureoption.trading_orders:ModifyOrCancelOverseasFuturesOrder|해외선물옵션 정정취소주문|v1_해외선물-002, 003|해외선물옵션 정정취소주문 (v1_해외선물-002, 003): change the prices of an open order, or cancel it.
OTFM3001U|kis_async.api.overseas_futureoption.trading_orders:OrderOverseasFutures|해외선물옵션 주문|v1_해외선물-001|해외선물옵션 주문 (v1_해외선물-001): buy or sell an overseas future or option.
FHKST01011801|kis_async.api.overseas_stock.analysis_news:ListOverseasBreakingNews|해외속보(제목)|해외주식-055|해외속보(제목) (해외주식-055): headlines of breaking overseas news.
HHPSTH60100C1|kis_async.api.overseas_stock.analysis_news:ListOverseasNews|해외뉴스종합(제목)|해외주식-053|해외뉴스종합(제목) (해외주식-053): headlines of overseas news, newest first.
HHDFS76290000|kis_async.api.overseas_stock.analysis_prices:GetOverseasChangeRanking|해외주식 상승율/하락율|해외주식-041|해외주식 상승율/하락율 (해외주식-041): the stocks that rose or fell most over a period. Not offered on paper.
HHDFS76300000|kis_async.api.overseas_stock.analysis_prices:GetOverseasExtremeRanking|해외주식 신고/신저가|해외주식-042|해외주식 신고/신저가 (해외주식-042): the stocks at a new high or a new low. Not offered on paper.
HHDFS76350100|kis_async.api.overseas_stock.analysis_prices:GetOverseasMarketCapRanking|해외주식 시가총액순위|해외주식-047|해외주식 시가총액순위 (해외주식-047): the stocks with the greatest market value. Not offered on paper.
HHDFS76260000|kis_async.api.overseas_stock.analysis_prices:GetOverseasPriceSurgeRanking|해외주식 가격급등락|해외주식-038|해외주식 가격급등락 (해외주식-038): the stocks that rose or fell most within minutes. Not offered on paper.
HHDFS76280000|kis_async.api.overseas_stock.analysis_prices:GetOverseasStrengthRanking|해외주식 매수체결강도상위|해외주식-040|해외주식 매수체결강도상위 (해외주식-040): the stocks with the strongest buying.
CTLN4050R|kis_async.api.overseas_stock.analysis_rights:ListOverseasLoanableStocks|당사 해외주식담보대출 가능 종목|해외주식-051|당사 해외주식담보대출 가능 종목 (해외주식-051): overseas stocks that the broker lends on.
CTRGT011R|kis_async.api.overseas_stock.analysis_rights:ListOverseasRights|해외주식 기간별권리조회|해외주식-052|해외주식 기간별권리조회 (해외주식-052): corporate actions of overseas stocks in a period.
HHDFS78330900|kis_async.api.overseas_stock.analysis_rights:ListOverseasStockRights|해외주식 권리종합|해외주식-050|해외주식 권리종합 (해외주식-050): corporate actions of one overseas stock, from the vendor ICE.
HHDFS76320010|kis_async.api.overseas_stock.analysis_volumes:GetOverseasTurnoverRanking|해외주식 거래대금순위|해외주식-044|해외주식 거래대금순위 (해외주식-044): the most traded stocks, by turnover.
HHDFS76340000|kis_async.api.overseas_stock.analysis_volumes:GetOverseasTurnoverRatioRanking|해외주식 거래회전율순위|해외주식-046|해외주식 거래회전율순위 (해외주식-046): the stocks with the highest turnover ratio.
HHDFS76330000|kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeGrowthRanking|해외주식 거래증가율순위|해외주식-045|해외주식 거래증가율순위 (해외주식-045): the stocks whose volume grew most over a period. Not offered on paper.
HHDFS76310010|kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeRanking|해외주식 거래량순위|해외주식-043|해외주식 거래량순위 (해외주식-043): the most traded stocks, by volume.
HHDFS76270000|kis_async.api.overseas_stock.analysis_volumes:GetOverseasVolumeSurgeRanking|해외주식 거래량급증|해외주식-039|해외주식 거래량급증 (해외주식-039): the stocks whose volume grew most within minutes. Not offered on paper.
HHDFS76200100|kis_async.api.overseas_stock.books:GetOverseasOrderBook|해외주식 현재가 호가|해외주식-033|해외주식 현재가 호가 (해외주식-033): the order book of an overseas stock.
FHKST03030100|kis_async.api.overseas_stock.charts:GetGlobalChart|해외주식 종목/지수/환율기간별시세(일/주/월/년)|v1_해외주식-012|해외주식 종목/지수/환율기간별시세(일/주/월/년) (v1_해외주식-012): daily to yearly bars of an index, a currency and the like.
FHKST03030200|kis_async.api.overseas_stock.charts:GetGlobalMinuteChart|해외지수분봉조회|v1_해외주식-031|해외지수분봉조회 (v1_해외주식-031): minute bars of an overseas index or a currency.
HHDFS76240000|kis_async.api.overseas_stock.charts:ListOverseasDailyPrices|해외주식 기간별시세|v1_해외주식-010|해외주식 기간별시세 (v1_해외주식-010): daily, weekly or monthly bars of an overseas stock.
HHDFS00000300|kis_async.api.overseas_stock.prices:GetOverseasPrice|해외주식 현재체결가|v1_해외주식-009|해외주식 현재체결가 (v1_해외주식-009): the last price of an overseas stock, its change and volume.
HHDFS76200200|kis_async.api.overseas_stock.prices:GetOverseasPriceDetail|해외주식 현재가상세|v1_해외주식-029|해외주식 현재가상세 (v1_해외주식-029): the day's prices of an overseas stock with its limits, ratios, lot, tick size and values in won.
HHDFS76200300|kis_async.api.overseas_stock.prices:ListOverseasTrades|해외주식 체결추이|해외주식-037|해외주식 체결추이 (해외주식-037): the trades of an overseas stock, newest first, of today or of the day before.
CTPF1702R|kis_async.api.overseas_stock.products:GetOverseasProduct|해외주식 상품기본정보|v1_해외주식-034|해외주식 상품기본정보 (v1_해외주식-034): the standing facts of an overseas stock.
CTOS5011R|kis_async.api.overseas_stock.products:ListOverseasSettlementDays|해외결제일자조회|해외주식-017|해외결제일자조회 (해외주식-017): when trades of a day are settled, a row for each market. Not offered on paper.
HHDFS76950200|kis_async.api.overseas_stock.quotations:GetMinuteChart|해외주식분봉조회|v1_해외주식-030|해외주식분봉조회 (v1_해외주식-030): minute bars of an overseas stock, newest first.
HHDFS76220000|kis_async.api.overseas_stock.quotations:GetOverseasMultiQuote|해외주식 복수종목 시세조회|해외주식 복수종목 시세조회|해외주식 복수종목 시세조회: the quotes of up to ten overseas symbols. Not offered on paper.
HHDFS76370100|kis_async.api.overseas_stock.searches:ListOverseasIndustries|해외주식 업종별코드조회|해외주식-049|해외주식 업종별코드조회 (해외주식-049): the codes of the industries of an exchange, for `ListOverseasIndustryStocks`.
HHDFS76370000|kis_async.api.overseas_stock.searches:ListOverseasIndustryStocks|해외주식 업종별시세|해외주식-048|해외주식 업종별시세 (해외주식-048): the stocks of an industry with their prices.
HHDFS76410000|kis_async.api.overseas_stock.searches:SearchOverseasStocks|해외주식조건검색|v1_해외주식-015|해외주식조건검색 (v1_해외주식-015): the stocks of an exchange that meet the bounds given, by volume.
TTTS3007R VTTS3007R|kis_async.api.overseas_stock.trading_accounts:GetOverseasOrderable|해외주식 매수가능금액조회|v1_해외주식-014|해외주식 매수가능금액조회 (v1_해외주식-014): how much of an overseas stock can be bought at a price.
TTTS3039R|kis_async.api.overseas_stock.trading_accounts:GetOverseasPeriodProfit|해외주식 기간손익|v1_해외주식-032|해외주식 기간손익 (v1_해외주식-032): the profits that sales of a period realised.
TTTC2101R|kis_async.api.overseas_stock.trading_accounts:ListForeignMargins|해외증거금 통화별조회|해외주식-035|해외증거금 통화별조회 (해외주식-035): the deposits and margins of each foreign currency. Not offered on paper.
CTOS4001R|kis_async.api.overseas_stock.trading_accounts:ListOverseasTransactions|해외주식 일별거래내역|해외주식-063|해외주식 일별거래내역 (해외주식-063): the trades booked in a period, with fees and settlement.
TTTS3012R VTTS3012R|kis_async.api.overseas_stock.trading_balances:GetOverseasBalance|해외주식 잔고|v1_해외주식-006|해외주식 잔고 (v1_해외주식-006): the overseas positions in one currency, 100 a page.
CTRP6504R VTRP6504R|kis_async.api.overseas_stock.trading_balances:GetOverseasPresentBalance|해외주식 체결기준현재잔고|v1_해외주식-008|해외주식 체결기준현재잔고 (v1_해외주식-008): the overseas positions and currencies as of the last fill.
CTRP6010R|kis_async.api.overseas_stock.trading_balances:GetOverseasSettledBalance|해외주식 결제기준잔고|해외주식-064|해외주식 결제기준잔고 (해외주식-064): the overseas positions and currencies as settled on a day.
TTTS6059R|kis_async.api.overseas_stock.trading_order_lists:ListAlgorithmFills|해외주식 지정가체결내역조회|해외주식-070|해외주식 지정가체결내역조회 (해외주식-070): the fills of one TWAP or VWAP order.
TTTS6058R|kis_async.api.overseas_stock.trading_order_lists:ListAlgorithmOrders|해외주식 지정가주문번호조회|해외주식-071|해외주식 지정가주문번호조회 (해외주식-071): the TWAP and VWAP orders of a day, with their numbers. Not offered on paper.
TTTS3018R|kis_async.api.overseas_stock.trading_order_lists:ListOpenOverseasOrders|해외주식 미체결내역|v1_해외주식-005|해외주식 미체결내역 (v1_해외주식-005): the orders that are not yet filled, 40 a page.
TTTS3035R VTTS3035R|kis_async.api.overseas_stock.trading_order_lists:ListOverseasOrders|해외주식 주문체결내역|v1_해외주식-007|해외주식 주문체결내역 (v1_해외주식-007): the orders of a period and what became of them, 20 a page (15 on paper).
TTTT1004U TTTS1003U TTTS0309U TTTS0302U TTTS0306U TTTS0312U VTTT1004U VTTS1003U VTTS0309U VTTS0302U VTTS0306U VTTS0312U|kis_async.api.overseas_stock.trading_orders:ModifyOverseas|해외주식 정정취소주문|v1_해외주식-003|해외주식 정정취소주문 (v1_해외주식-003): change or cancel an overseas order.
TTTS6038U|kis_async.api.overseas_stock.trading_orders:ModifyOverseasDaytime|해외주식 미국주간정정취소|v1_해외주식-027|해외주식 미국주간정정취소 (v1_해외주식-027): change or cancel an order of the US daytime session.
TTTT1002U TTTT1006U TTTS0308U TTTS0307U TTTS0202U TTTS1005U TTTS1002U TTTS1001U TTTS0305U TTTS0304U TTTS0311U TTTS0310U VTTT1002U VTTT1001U VTTS0308U VTTS0307U VTTS0202U VTTS1005U VTTS1002U VTTS1001U VTTS0305U VTTS0304U VTTS0311U VTTS0310U|kis_async.api.overseas_stock.trading_orders:OrderOverseas|해외주식 주문|v1_해외주식-001|해외주식 주문 (v1_해외주식-001): buy or sell an overseas stock in its market's session.
TTTS6036U TTTS6037U|kis_async.api.overseas_stock.trading_orders:OrderOverseasDaytime|해외주식 미국주간주문|v1_해외주식-026|해외주식 미국주간주문 (v1_해외주식-026): buy or sell a US stock in the daytime session.
TTTT3017U VTTT3017U|kis_async.api.overseas_stock.trading_reservations:CancelOverseasReservation|해외주식 예약주문접수취소|v1_해외주식-004|해외주식 예약주문접수취소 (v1_해외주식-004): cancel a reserved order of a US stock.
TTTT3039R TTTS3014R|kis_async.api.overseas_stock.trading_reservations:ListOverseasReservations|해외주식 예약주문조회|v1_해외주식-013|해외주식 예약주문조회 (v1_해외주식-013): the reserved orders of a period.
TTTT3014U TTTT3016U TTTS3013U VTTT3014U VTTT3016U VTTS3013U|kis_async.api.overseas_stock.trading_reservations:OrderOverseasReservation|해외주식 예약주문접수|v1_해외주식-002|해외주식 예약주문접수 (v1_해외주식-002): reserve an order of an overseas stock.
"""

STREAMS = """\
H0BJASP0|kis_async.api.domestic_bond.realtime:BondBook|일반채권 실시간호가|실시간-053|일반채권 실시간호가: five levels on each side of a listed bond's book, best first.
H0BICNT0|kis_async.api.domestic_bond.realtime:BondIndex|채권지수 실시간체결가|실시간-060|채권지수 실시간체결가: a bond index, with what is known of the bonds in it.
H0BJCNT0|kis_async.api.domestic_bond.realtime:ListedBondTrade|일반채권 실시간체결가|실시간-052|일반채권 실시간체결가: one trade of a listed bond, with the day so far.
H0CFASP0|kis_async.api.domestic_futureoption.realtime_books:CommodityFuturesBook|상품선물 실시간호가|실시간-023|상품선물 실시간호가: the book of a commodity future: gold, treasury bonds, currencies.
H0IFASP0|kis_async.api.domestic_futureoption.realtime_books:IndexFuturesBook|지수선물 실시간호가|실시간-011|지수선물 실시간호가: the book of an index future of the day session, 08:45 to 15:45.
H0IOASP0|kis_async.api.domestic_futureoption.realtime_books:IndexOptionBook|지수옵션 실시간호가|실시간-015|지수옵션 실시간호가: the book of an index option of the day session, 08:45 to 15:45.
H0MFASP0|kis_async.api.domestic_futureoption.realtime_books:NightFuturesBook|KRX야간선물 실시간호가|실시간-065|KRX야간선물 실시간호가: the book of a future of the night session, 18:00 to 06:00.
H0EUASP0|kis_async.api.domestic_futureoption.realtime_books:NightOptionBook|KRX야간옵션 실시간호가|실시간-033|KRX야간옵션 실시간호가: the book of an option of the night session, 18:00 to 06:00.
H0ZFASP0|kis_async.api.domestic_futureoption.realtime_books:StockFuturesBook|주식선물 실시간호가|실시간-030|주식선물 실시간호가: ten levels on each side of a future on a single stock.
H0ZOASP0|kis_async.api.domestic_futureoption.realtime_books:StockOptionBook|주식옵션 실시간호가|실시간-045|주식옵션 실시간호가: ten levels on each side of an option on a single stock.
H0CFCNT0|kis_async.api.domestic_futureoption.realtime_trades:CommodityFuturesTrade|상품선물 실시간체결가|실시간-022|상품선물 실시간체결가: one trade of a commodity future: gold, treasury bonds, currencies.
H0EUANC0|kis_async.api.domestic_futureoption.realtime_trades:ExpectedNightOptionTrade|KRX야간옵션실시간예상체결|실시간-034|KRX야간옵션실시간예상체결: at which price a call auction of the night session would trade now.
H0ZFANC0|kis_async.api.domestic_futureoption.realtime_trades:ExpectedStockFuturesTrade|주식선물 실시간예상체결|실시간-031|주식선물 실시간예상체결: at which price a call auction of a future on a stock would trade now.
H0ZOANC0|kis_async.api.domestic_futureoption.realtime_trades:ExpectedStockOptionTrade|주식옵션 실시간예상체결|실시간-046|주식옵션 실시간예상체결: at which price a call auction of an option on a stock would trade now.
H0IFCNT0|kis_async.api.domestic_futureoption.realtime_trades:IndexFuturesTrade|지수선물 실시간체결가|실시간-010|지수선물 실시간체결가: one trade of an index future of the day session, 08:45 to 15:45.
H0IOCNT0|kis_async.api.domestic_futureoption.realtime_trades:IndexOptionTrade|지수옵션  실시간체결가|실시간-014|지수옵션  실시간체결가: one trade of an index option of the day session, 08:45 to 15:45.
H0MFCNT0|kis_async.api.domestic_futureoption.realtime_trades:NightFuturesTrade|KRX야간선물 실시간종목체결|실시간-064|KRX야간선물 실시간종목체결: one trade of a future of the night session, 18:00 to 06:00.
H0EUCNT0|kis_async.api.domestic_futureoption.realtime_trades:NightOptionTrade|KRX야간옵션 실시간체결가|실시간-032|KRX야간옵션 실시간체결가: one trade of an option of the night session, 18:00 to 06:00.
H0ZFCNT0|kis_async.api.domestic_futureoption.realtime_trades:StockFuturesTrade|주식선물 실시간체결가|실시간-029|주식선물 실시간체결가: one trade of a future on a single stock.
H0ZOCNT0|kis_async.api.domestic_futureoption.realtime_trades:StockOptionTrade|주식옵션 실시간체결가|실시간-044|주식옵션 실시간체결가: one trade of an option on a single stock.
H0STOAA0|kis_async.api.domestic_stock.realtime_books:AfterHoursStockBook|국내주식 시간외 실시간호가 (KRX)|실시간-025|국내주식 시간외 실시간호가 (KRX): the book of the after-hours single-price auction, at each change.
H0STASP0|kis_async.api.domestic_stock.realtime_books:KrxStockBook|국내주식 실시간호가 (KRX)|실시간-004|국내주식 실시간호가 (KRX): the order book of a stock on KRX, at each change.
H0NXASP0|kis_async.api.domestic_stock.realtime_books:NxtStockBook|국내주식 실시간호가 (NXT)|국내주식 실시간호가 (NXT)|국내주식 실시간호가 (NXT): the order book of a stock on NXT, at each change, from 08:00 on.
H0UNASP0|kis_async.api.domestic_stock.realtime_books:UnifiedStockBook|국내주식 실시간호가 (통합)|국내주식 실시간호가 (통합)|국내주식 실시간호가 (통합): the order book of a stock on KRX and NXT together, from 08:00 on.
H0EWASP0|kis_async.api.domestic_stock.realtime_elw:ElwBook|ELW 실시간호가|실시간-062|ELW 실시간호가: the order book of an equity-linked warrant, at each change.
H0EWCNT0|kis_async.api.domestic_stock.realtime_elw:ElwTrade|ELW 실시간체결가|실시간-061|ELW 실시간체결가: every trade of an equity-linked warrant, with its indicators.
H0EWANC0|kis_async.api.domestic_stock.realtime_elw:ExpectedElwTrade|ELW 실시간예상체결|실시간-063|ELW 실시간예상체결: what a running auction of an equity-linked warrant would trade, were it held now.
H0UPANC0|kis_async.api.domestic_stock.realtime_indices:ExpectedIndexTrade|국내지수 실시간예상체결|실시간-027|국내지수 실시간예상체결: what a sector index would be, were the running auctions held now.
H0UPPGM0|kis_async.api.domestic_stock.realtime_indices:IndexProgramTrade|국내지수 실시간프로그램매매|실시간-028|국내지수 실시간프로그램매매: program trading in the stocks of a sector index today.
H0UPCNT0|kis_async.api.domestic_stock.realtime_indices:IndexTrade|국내지수 실시간체결|실시간-026|국내지수 실시간체결: a sector index as it moves, in points.
H0STNAV0|kis_async.api.domestic_stock.realtime_market:EtfNavUpdate|국내ETF NAV추이|실시간-051|국내ETF NAV추이: the net asset value of an ETF as it is estimated through the day.
H0STMKO0|kis_async.api.domestic_stock.realtime_market:KrxMarketStatus|국내주식 장운영정보 (KRX)|실시간-049|국내주식 장운영정보 (KRX): a record when a volatility interruption of a stock on KRX begins or ends.
H0STPGM0|kis_async.api.domestic_stock.realtime_market:KrxProgramTrade|국내주식 실시간프로그램매매 (KRX)|실시간-048|국내주식 실시간프로그램매매 (KRX): program trading of a stock on KRX, at each change.
H0STMBC0|kis_async.api.domestic_stock.realtime_market:KrxStockMembers|국내주식 실시간회원사 (KRX)|실시간-047|국내주식 실시간회원사 (KRX): the brokers that trade most of a stock on KRX, at each change.
H0NXMKO0|kis_async.api.domestic_stock.realtime_market:NxtMarketStatus|국내주식 장운영정보 (NXT)|국내주식 장운영정보 (NXT)|국내주식 장운영정보 (NXT): a record when what holds for trading in a stock on NXT changes.
H0NXPGM0|kis_async.api.domestic_stock.realtime_market:NxtProgramTrade|국내주식 실시간프로그램매매 (NXT)|국내주식 실시간프로그램매매 (NXT)|국내주식 실시간프로그램매매 (NXT): program trading of a stock on NXT, at each change.
H0NXMBC0|kis_async.api.domestic_stock.realtime_market:NxtStockMembers|국내주식 실시간회원사 (NXT)|국내주식 실시간회원사 (NXT)|국내주식 실시간회원사 (NXT): the brokers that trade most of a stock on NXT, at each change.
H0UNMKO0|kis_async.api.domestic_stock.realtime_market:UnifiedMarketStatus|국내주식 장운영정보 (통합)|국내주식 장운영정보 (통합)|국내주식 장운영정보 (통합): a record when what holds for trading in a stock on KRX or NXT changes.
H0UNPGM0|kis_async.api.domestic_stock.realtime_market:UnifiedProgramTrade|국내주식 실시간프로그램매매 (통합)|국내주식 실시간프로그램매매 (통합)|국내주식 실시간프로그램매매 (통합): program trading of a stock on KRX and NXT together.
H0UNMBC0|kis_async.api.domestic_stock.realtime_market:UnifiedStockMembers|국내주식 실시간회원사 (통합)|국내주식 실시간회원사 (통합)|국내주식 실시간회원사 (통합): the brokers that trade most of a stock on KRX and NXT together.
H0STOAC0|kis_async.api.domestic_stock.realtime_trades:AfterHoursExpectedStockTrade|국내주식 시간외 실시간예상체결 (KRX)|실시간-024|국내주식 시간외 실시간예상체결 (KRX): what the next after-hours single-price auction would trade.
H0STOUP0|kis_async.api.domestic_stock.realtime_trades:AfterHoursStockTrade|국내주식 시간외 실시간체결가 (KRX)|실시간-042|국내주식 시간외 실시간체결가 (KRX): trades in the after-hours single-price auctions of a stock.
H0STANC0|kis_async.api.domestic_stock.realtime_trades:KrxExpectedStockTrade|국내주식 실시간예상체결 (KRX)|실시간-041|국내주식 실시간예상체결 (KRX): the expected price and volume of an auction on KRX, while it runs.
H0STCNT0|kis_async.api.domestic_stock.realtime_trades:KrxStockTrade|국내주식 실시간체결가 (KRX)|실시간-003|국내주식 실시간체결가 (KRX): every trade of a stock on KRX, as it happens.
H0NXANC0|kis_async.api.domestic_stock.realtime_trades:NxtExpectedStockTrade|국내주식 실시간예상체결 (NXT)|국내주식 실시간예상체결 (NXT)|국내주식 실시간예상체결 (NXT): the expected price and volume of an auction on NXT, while it runs.
H0NXCNT0|kis_async.api.domestic_stock.realtime_trades:NxtStockTrade|국내주식 실시간체결가 (NXT)|국내주식 실시간체결가 (NXT)|국내주식 실시간체결가 (NXT): every trade of a stock on NXT, from 08:00 on.
H0UNANC0|kis_async.api.domestic_stock.realtime_trades:UnifiedExpectedStockTrade|국내주식 실시간예상체결 (통합)|국내주식 실시간예상체결 (통합)|국내주식 실시간예상체결 (통합): the expected price and volume of an auction on KRX or on NXT.
H0UNCNT0|kis_async.api.domestic_stock.realtime_trades:UnifiedStockTrade|국내주식 실시간체결가 (통합)|국내주식 실시간체결가 (통합)|국내주식 실시간체결가 (통합): the trades of a stock on KRX and on NXT together, from 08:00 on.
H0STCNI0 H0STCNI9|kis_async.api.notices:DomesticStockNotice|국내주식 실시간체결통보|실시간-005|국내주식 실시간체결통보: an order of domestic stocks was accepted, changed, cancelled, refused or filled.
H0IFCNI0 H0IFCNI9|kis_async.api.notices:FuturesNotice|선물옵션 실시간체결통보|실시간-012|선물옵션 실시간체결통보: an order of domestic futures or options was accepted, changed, refused or filled.
H0MFCNI0|kis_async.api.notices:NightFuturesNotice|KRX야간선물 실시간체결통보|실시간-066|KRX야간선물 실시간체결통보: an order of night futures was accepted, changed, refused or filled.
H0EUCNI0|kis_async.api.notices:NightOptionNotice|KRX야간옵션실시간체결통보|실시간-067|KRX야간옵션실시간체결통보: an order of night options was accepted, changed, refused or filled.
HDFFF2C0|kis_async.api.notices:OverseasFuturesFillNotice|해외선물옵션 실시간체결내역통보|실시간-020|해외선물옵션 실시간체결내역통보: an order of overseas futures or options was filled, in whole or in part.
HDFFF1C0|kis_async.api.notices:OverseasFuturesOrderNotice|해외선물옵션 실시간주문내역통보|실시간-019|해외선물옵션 실시간주문내역통보: an order of overseas futures or options has come to another state.
H0GSCNI0 H0GSCNI9|kis_async.api.notices:OverseasStockNotice|해외주식 실시간체결통보|실시간-009|해외주식 실시간체결통보: an order of overseas stocks was accepted, changed, cancelled, refused or filled.
HDFFF010|kis_async.api.overseas_futureoption.realtime:OverseasFuturesBook|해외선물옵션 실시간호가|실시간-018|해외선물옵션 실시간호가: five levels on each side of an overseas future or option.
HDFFF020|kis_async.api.overseas_futureoption.realtime:OverseasFuturesTrade|해외선물옵션 실시간체결가|실시간-017|해외선물옵션 실시간체결가: one trade of an overseas future or option, with the day so far.
HDFSASP1|kis_async.api.overseas_stock.realtime:OverseasAsianBook|해외주식 지연호가(아시아)|실시간-008|해외주식 지연호가(아시아): the best level on each side of an Asian stock's book, 15 minutes late.
HDFSASP0|kis_async.api.overseas_stock.realtime:OverseasBook|해외주식 실시간호가|실시간-021|해외주식 실시간호가: ten levels on each side of an overseas stock's book.
HDFSCNT0|kis_async.api.overseas_stock.realtime:OverseasStockTrade|해외주식 실시간지연체결가|실시간-007|해외주식 실시간지연체결가: one trade of an overseas stock, with the day so far.
"""
