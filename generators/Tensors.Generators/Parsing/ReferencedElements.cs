using Microsoft.CodeAnalysis;
using Tensors.Generators.Model;

namespace Tensors.Generators.Parsing;

/// <summary>Structs of which referenced assemblies have public tensors, and for which they offer no members.</summary>
internal static class ReferencedElements
{
    private const string Attribute = "NdElementAttribute";

    // Runs at every edit: assemblies that do not know the runtime, nearly all, are passed over by the names they reference.
    public static EquatableArray<ElementUse> Find(Compilation compilation, CancellationToken cancel)
    {
        List<ElementUse> found = [];
        foreach (IAssemblySymbol assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            cancel.ThrowIfCancellationRequested();
            if (!assembly.Modules.Any(module => module.ReferencedAssemblies.Any(name => name.Name == "Tensors")))
            {
                continue;
            }

            foreach (AttributeData attribute in assembly.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: Attribute, ContainingNamespace.Name: "Tensors" } && attribute.ConstructorArguments is [{ Value: ITypeSymbol type }]
                    && type is not IErrorTypeSymbol && ElementCatalog.BySymbol(type, compilation, out _) is { Lift: not null } element)
                {
                    found.Add(new(element, IsShown: false));
                }
            }
        }

        return EquatableArray<ElementUse>.From(found);
    }
}
