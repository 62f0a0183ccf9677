package dev.ferrograph;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "dev.ferrograph", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

	@ArchTest
	static final ArchRule nothingReachesUpward = layeredArchitecture().consideringOnlyDependenciesInLayers()
		.layer("web")
		.definedBy("dev.ferrograph.web..")
		.layer("api")
		.definedBy("dev.ferrograph.api..")
		.layer("expertise")
		.definedBy("dev.ferrograph.expertise..")
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
		.whereLayer("api")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("expertise")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("query")
		.mayOnlyBeAccessedByLayers("api", "expertise")
		.whereLayer("ingest")
		.mayNotBeAccessedByAnyLayer()
		.whereLayer("neo4j")
		.mayOnlyBeAccessedByLayers("ingest", "query")
		.whereLayer("text")
		.mayNotAccessAnyLayer();

	@ArchTest
	static final ArchRule packagesDoNotGoInCircles = slices().matching("dev.ferrograph.(**)").should().beFreeOfCycles();

	@ArchTest
	static final ArchRule onlyTheNeo4jPackageKnowsTheEngine = noClasses().that()
		.resideOutsideOfPackage("dev.ferrograph.neo4j")
		.should()
		.dependOnClassesThat()
		.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.configuration..", "org.neo4j.kernel..",
				"org.neo4j.graphdb..", "org.neo4j.server..");

	@ArchTest
	static final ArchRule namesSayWhatATypeIs = classes().should()
		.haveNameNotMatching(".*(Impl|Util|Utils|Helper|Manager)");

	@ArchTest
	static final ArchRule configurationIsRecords = classes().that()
		.haveSimpleNameEndingWith("Properties")
		.should()
		.beRecords();

}
