package dev.ferrograph;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import graphql.Internal;

@AnalyzeClasses(packages = "dev.ferrograph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule nothingReachesUpward = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("web")
		.definedBy("dev.ferrograph.web..")
		.layer("access")
		.definedBy("dev.ferrograph.access..")
		.layer("api")
		.definedBy("dev.ferrograph.api..")
		.layer("domain")
		.definedBy("dev.ferrograph.expertise..", "dev.ferrograph.search..")
		.layer("query")
		.definedBy("dev.ferrograph.query..")
		.layer("ingest")
		.definedBy("dev.ferrograph.ingest..")
		.layer("neo4j")
		.definedBy("dev.ferrograph.neo4j..")
		.layer("text")
		.definedBy("dev.ferrograph.text..")
		.whereLayer("web")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("access")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("api")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("domain")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("query")
		.mayOnlyBeAccessedByLayers("api", "domain")
		.whereLayer("ingest")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("neo4j")
		.mayOnlyBeAccessedByLayers("ingest", "query", "domain", "api", "access")
		.layer("cypher")
		.definedBy("dev.ferrograph.cypher..")
		.layer("operations")
		.definedBy("dev.ferrograph.operations..")
		.whereLayer("text")
		.mayNotAccessAnyLayer()
		.whereLayer("cypher")
		.mayNotAccessAnyLayer()
		.whereLayer("operations")
		.mayOnlyBeAccessedByLayers("api")
		.whereLayer("operations")
		.mayNotAccessAnyLayer();

	@ArchTest
	static final ArchRule aQueryGoesThroughItsRoomsInOneDirection = layeredArchitecture()
		.consideringOnlyDependenciesInLayers()
		.layer("schema")
		.definedBy("dev.ferrograph.query.schema")
		.layer("request")
		.definedBy("dev.ferrograph.query.request")
		.layer("answer")
		.definedBy("dev.ferrograph.query.answer")
		.layer("statement")
		.definedBy("dev.ferrograph.query.statement")
		.whereLayer("schema")
		.mayOnlyBeAccessedByLayers("request", "answer", "statement")
		.whereLayer("request")
		.mayOnlyBeAccessedByLayers("answer", "statement")
		.whereLayer("answer")
		.mayOnlyBeAccessedByLayers("statement")
		.whereLayer("statement")
		.mayNotBeAccessedByAnyLayer();

	@ArchTest
	static final ArchRule onlyTheSelectionReaderUsesWhatGraphQlJavaCallsInternal = noClasses().that()
		.doNotHaveFullyQualifiedName("dev.ferrograph.query.request.SelectionReader")
		.should()
		.dependOnClassesThat(describe("are internal, apart from what public ones throw",
				type -> type.isAnnotatedWith(Internal.class) && !type.isAssignableTo(Throwable.class)))
		.because("internal classes change without notice; SelectionReader says why it needs two of them");

	@ArchTest
	static final ArchRule packagesDoNotGoInCircles = slices().matching("dev.ferrograph.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule onlyTheNeo4jPackageKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage("dev.ferrograph.neo4j")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.configuration..", "org.neo4j.kernel..",
				"org.neo4j.graphdb..", "org.neo4j.server..", "org.neo4j.fleetmanagement..");

	@ArchTest
	static final ArchRule namesSayWhatATypeIs = classes().should()
		.haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager)");

	@ArchTest
	static final ArchRule configurationIsRecords = classes().that()
		.haveSimpleNameEndingWith("Properties")
		.should()
		.beRecords();

}
